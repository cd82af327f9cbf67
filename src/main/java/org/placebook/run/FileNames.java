package org.placebook.run;

import java.nio.file.Path;
import java.util.List;

/** What files are called: by their names, with as many folders as tell two of one name apart. */
final class FileNames {
  private final List<Path> files;

  FileNames(List<Path> files) {
    this.files = files.stream().map(FileNames::whole).toList();
  }

  String of(Path file) {
    Path whole = whole(file);
    int parts = 1;
    while (parts < whole.getNameCount() && !isOnlyOne(end(whole, parts))) {
      parts++;
    }
    return end(whole, parts).toString();
  }

  private boolean isOnlyOne(Path end) {
    return files.stream().filter(file -> file.endsWith(end)).count() < 2;
  }

  private static Path end(Path whole, int parts) {
    return whole.subpath(whole.getNameCount() - parts, whole.getNameCount());
  }

  private static Path whole(Path file) {
    return file.toAbsolutePath().normalize();
  }
}
