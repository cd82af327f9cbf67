package org.placebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The built jar says what is in it, and under which licences. */
class LicencesIT {
  private static final Path JAR = Path.of("target/placebook.jar");
  private static final Pattern PURL = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@");

  /** Under the MIT licence; all others under Apache's. */
  private static final Set<String> MIT =
      Set.of("slf4j-api.txt", "slf4j-jdk14.txt", "govuk-frontend.txt");

  @Test
  void everyArtifactHasItsLicence() throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(JAR);
        Stream<Path> texts = Files.list(jar.getPath("META-INF/licenses"))) {
      Path made = jar.getPath("META-INF/sbom/placebook.cdx.json");
      assumeTrue(Files.exists(made), "skipped: Maven makes no bill of materials when offline");
      String bill = Files.readString(made);
      List<String> wanted =
          PURL.matcher(bill)
              .results()
              .map((MatchResult found) -> found.group(1) + ".txt")
              .filter(name -> !name.equals("placebook.txt"))
              .toList();
      List<Path> licences = texts.toList();

      assertThat(wanted).contains("poi.txt", "commons-math3.txt", "picocli.txt");
      assertThat(licences)
          .extracting(licence -> licence.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(wanted);
      for (Path licence : licences) {
        boolean mit = MIT.contains(licence.getFileName().toString());
        assertThat(Files.readString(licence).replaceAll("\\s+", " "))
            .contains(mit ? "Permission is hereby granted" : "Version 2.0")
            .contains(mit ? "The above copyright notice" : "Apache License");
      }
    }
  }

  @Test
  void placebooksOwnIsThere() throws IOException {
    try (FileSystem jar = FileSystems.newFileSystem(JAR)) {
      assertThat(Files.readString(jar.getPath("META-INF/LICENSE")))
          .isEqualTo(Files.readString(Path.of("LICENSE")));
    }
  }
}
