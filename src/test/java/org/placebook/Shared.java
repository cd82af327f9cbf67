package org.placebook;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of figures beside the project; tests that need it are skipped where it is absent. */
public final class Shared {
  private Shared() {}

  /** A file or folder there, such as {@code golden/expected.csv}. */
  public static Path path(String inside) {
    Path path = Path.of("..", "shared").resolve(inside).toAbsolutePath().normalize();
    assumeTrue(Files.exists(path), "skipped: " + inside + " of the shared folder is not there");
    return path;
  }
}
