package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The templates that came with the program, by name. */
public final class Templates {
  private static final String EXTENSION = ".xlsx";

  private Templates() {}

  /** Their names, without extension. */
  public static List<String> shipped() {
    return ShippedTemplates.NAMES.stream()
        .map(name -> name.substring(0, name.length() - EXTENSION.length()))
        .toList();
  }

  /**
   * Copies one into a folder.
   *
   * @param name as {@link #shipped} has it
   * @return the copy; none if no such template came with the program
   */
  public static Optional<Path> copy(String name, Path folder) throws IOException {
    return shipped().contains(name)
        ? ShippedTemplates.copy(name + EXTENSION, folder)
        : Optional.empty();
  }
}
