package org.placebook.watch;

import java.util.Locale;
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

  /** The name of the file by which Excel says that it has another open. */
  static String excelOwner(String name) {
    return "~$" + name;
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
