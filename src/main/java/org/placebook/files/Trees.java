package org.placebook.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders with all that is in them. */
public final class Trees {
  private Trees() {}

  /** What is directly in a folder, sorted. */
  public static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** All files in a folder and below, sorted; none if there is no such folder. */
  public static List<Path> files(Path folder) throws IOException {
    return walk(folder).stream().filter(path -> !Files.isDirectory(path)).sorted().toList();
  }

  /**
   * Makes a folder if it is not there; the one above it must be, since a share that is gone must
   * not be made anew as an empty folder.
   *
   * @return whether it was made
   */
  public static boolean folder(Path folder) throws IOException {
    if (Files.isDirectory(folder)) {
      return false;
    }
    Files.createDirectory(folder);
    return true;
  }

  /** Deletes a folder and all in it; nothing happens if it is not there. */
  public static void delete(Path folder) throws IOException {
    for (Path path : walk(folder).stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.deleteIfExists(path);
    }
  }

  /** Deletes a folder and all in it, if that is possible now: a scanner may have a file open. */
  public static void tryToDelete(Path folder) {
    try {
      delete(folder);
    } catch (IOException e) {
      return;
    }
  }

  private static List<Path> walk(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
