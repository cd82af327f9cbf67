package org.placebook.watch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which files other programs hold open to write into them, as Linux tells it in {@code /proc}: of
 * the programs of the same user, or of all if the watcher runs as root. Other systems tell nothing;
 * Windows moves no file that is open.
 */
final class Writers {
  private static final Path PROCESSES = Path.of("/proc");

  /** The last octal digit of the flags is 1 for writing, 2 for both (open(2)). */
  private static final Pattern WRITES = Pattern.compile("flags:\\s*[0-7]*([0-7])");

  private Writers() {}

  /** The files in a folder and below that somebody holds open to write. */
  static Set<Path> beneath(Path folder) {
    Set<Path> found = new HashSet<>();
    try {
      Path real = folder.toRealPath();
      try (DirectoryStream<Path> all = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
        for (Path process : all) {
          process(process, folder, real, found);
        }
      }
    } catch (IOException e) {
      // No such system: what is known of a file is that it does not change.
      return found;
    }
    return found;
  }

  private static void process(Path process, Path folder, Path real, Set<Path> found) {
    try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
      for (Path one : open) {
        Path file = Files.readSymbolicLink(one);
        if (file.startsWith(real) && writes(process.resolve("fdinfo").resolve(one.getFileName()))) {
          found.add(folder.resolve(real.relativize(file)));
        }
      }
    } catch (IOException e) {
      // Ended meanwhile, or another user's.
      return;
    }
  }

  private static boolean writes(Path info) throws IOException {
    Matcher flags = WRITES.matcher(Files.readString(info));
    return flags.find() && ((flags.group(1).charAt(0) - '0') & 3) != 0;
  }
}
