package org.placebook.run;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A name for a result that overwrites nothing. */
final class FreeName {
  private FreeName() {}

  /** The file's name without folders and extension. */
  static String base(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** A folder's name, likewise. */
  static Path folder(Path folder, String name) {
    Path path = folder.resolve(name);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(name + "-" + i);
    }
    return path;
  }

  /** The name itself, or with a number where it is taken. */
  static Path in(Path folder, String base, String extension) {
    Path path = folder.resolve(base + "." + extension);
    for (int i = 2; Files.exists(path); i++) {
      path = folder.resolve(base + "-" + i + "." + extension);
    }
    return path;
  }

  /**
   * A hidden folder that was not there before. Unlike one for temporary files, it can be read by
   * whoever can read the folder around it.
   */
  static Path hidden(Path folder, String name) throws IOException {
    while (true) {
      Path path = folder(folder, "." + name + "-" + ProcessHandle.current().pid());
      try {
        return Files.createDirectory(path);
      } catch (FileAlreadyExistsException e) {
        // Another thread was quicker; the next number is tried.
        continue;
      }
    }
  }
}
