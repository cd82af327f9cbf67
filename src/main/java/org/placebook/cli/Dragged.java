package org.placebook.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files or a folder dragged onto the launcher: it is started with their paths and no command. */
final class Dragged {
  private Dragged() {}

  /**
   * The command that finishes them beside where they are and opens the result; none where the first
   * word is a command, or no file.
   */
  static Optional<String[]> command(String[] arguments, Set<String> commands) {
    if (arguments.length == 0 || commands.contains(arguments[0]) || !isThere(arguments[0])) {
      return Optional.empty();
    }
    Path beside = Path.of(arguments[0]).toAbsolutePath().normalize().resolveSibling("");
    List<String> command =
        new ArrayList<>(List.of("process", "--open", "-o", beside.toString(), "--"));
    command.addAll(Arrays.asList(arguments));
    return Optional.of(command.toArray(String[]::new));
  }

  private static boolean isThere(String word) {
    try {
      return Files.exists(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
