package org.placebook.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates that travel inside the program, for those who name none. */
final class ShippedTemplates {
  private static final String FOLDER = "/org/placebook/templates/";

  /** In the order in which they are tried. */
  static final List<String> NAMES =
      List.of(
          "levelling-up.xlsx",
          "change-over-time.xlsx",
          "area-profile.xlsx",
          "correlation-report.xlsx",
          "small-areas.xlsx",
          "long-download.xlsx");

  private ShippedTemplates() {}

  /** Copies a template out of the program; none if this build was made without it. */
  static Optional<Path> copy(String name, Path folder) throws IOException {
    try (InputStream in = ShippedTemplates.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return Optional.empty();
      }
      Path copy = folder.resolve(name);
      Files.copy(in, copy);
      return Optional.of(copy);
    }
  }
}
