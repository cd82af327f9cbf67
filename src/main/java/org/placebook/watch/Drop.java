package org.placebook.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What makes one job: a file, a folder dropped whole, or several files of one template's folder.
 *
 * @param name what people call it: the file's or folder's name, or the template's
 * @param template the template's name, or none if recipe or table decide
 * @param parts what is moved into working: files, or one folder
 * @param files the files among and within the parts
 */
record Drop(String name, Optional<String> template, List<Path> parts, List<Path> files) {
  Drop {
    parts = List.copyOf(parts);
    files = List.copyOf(files);
  }

  /** A file by itself. */
  static Drop file(Path file, Optional<String> template) {
    return new Drop(file.getFileName().toString(), template, List.of(file), List.of(file));
  }

  /** A folder with all that is in it. */
  static Drop folder(Path folder, Optional<String> template, List<Path> files) {
    return new Drop(folder.getFileName().toString(), template, List.of(folder), files);
  }

  /** Files that belong together. */
  static Drop together(String template, List<Path> files) {
    return new Drop(template, Optional.of(template), files, files);
  }
}
