package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The catalogue of what spreadsheets do: in each file of the folder a sheet as text (see {@link
 * TextGrid}), a line of dashes, and what must be recognised in it.
 */
class CatalogueTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "placebook", "read", "catalogue");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void recognises(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int parting = lines.indexOf("----");
    List<String> sheet =
        lines.subList(0, parting).stream().filter(l -> !l.startsWith("//")).toList();
    Recognition recognition =
        Recogniser.recognise(file.getFileName().toString(), "Sheet", new TextGrid(sheet));
    String expected =
        lines.stream().skip(parting + 1L).map(line -> line + "\n").collect(Collectors.joining());
    assertThat(Shown.of(recognition)).isEqualTo(expected);
  }
}
