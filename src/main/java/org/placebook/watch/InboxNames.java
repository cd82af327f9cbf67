package org.placebook.watch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which names in the inbox are files to finish, and which belong to programs. */
final class InboxNames {
  /** The status file that says which input a folder still waits for. */
  static final String STATUS = "WAITING.txt";

  /** What copying programs and browsers call a file that is not whole yet. */
  private static final Set<String> UNFINISHED =
      Set.of("tmp", "part", "partial", "crdownload", "filepart");

  /** What Windows puts into any folder somebody looks at. */
  private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

  private InboxNames() {}

  /** Whether a file of this name is never a drop. */
  static boolean isIgnored(String name) {
    return name.startsWith(".")
        || name.equals(STATUS)
        || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT))
        || isTransient(name)
        || extension(name).isEmpty();
  }

  /** Whether a file of this name says that somebody is still at work beside it. */
  static boolean isTransient(String name) {
    return name.startsWith("~$") || UNFINISHED.contains(extension(name));
  }

  /** The program that has a file open, as a hidden file beside it tells. */
  static Optional<String> openIn(Path file) {
    String name = file.getFileName().toString();
    if (Files.exists(file.resolveSibling("~$" + name))) {
      return Optional.of("Excel");
    }
    return Files.exists(file.resolveSibling(".~lock." + name + "#"))
        ? Optional.of("LibreOffice")
        : Optional.empty();
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** The name without its extension. */
  static String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
