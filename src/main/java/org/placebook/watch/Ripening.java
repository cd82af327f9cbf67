package org.placebook.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When a file has come in whole. A file's own times are not believed, since a copy keeps old ones:
 * what counts is that nothing changed between polls by our clock.
 */
final class Ripening {
  private final Settings settings;
  private final Map<Path, Seen> files = new HashMap<>();
  private long poll;

  Ripening(Settings settings) {
    this.settings = settings;
  }

  /**
   * A file as it was seen.
   *
   * @param look size, times and identity: a save by rename gives the name to another file
   * @param firstPoll the poll at which the name was first there
   * @param unchanged further polls at which it looked the same
   * @param since our clock when it first looked so, in nanoseconds
   * @param lastPoll the poll at which it was last there
   */
  private record Seen(String look, long firstPoll, int unchanged, long since, long lastPoll) {}

  /** A new round of looking; files that were not there in the last one are forgotten. */
  void nextPoll() {
    files.values().removeIf(seen -> seen.lastPoll() < poll);
    poll++;
  }

  /** Looks at a file, once a poll; true if it is still there. */
  boolean see(Path file) throws IOException {
    Optional<String> look = look(file);
    if (look.isEmpty()) {
      return false;
    }
    Seen before = files.get(file);
    if (before == null || !before.look().equals(look.get())) {
      long first = before == null ? poll : before.firstPoll();
      files.put(file, new Seen(look.get(), first, 0, System.nanoTime(), poll));
    } else {
      files.put(
          file,
          new Seen(
              before.look(), before.firstPoll(), before.unchanged() + 1, before.since(), poll));
    }
    return true;
  }

  /** Size, times and identity of a file in one text; none if it is gone. */
  static Optional<String> look(Path file) throws IOException {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(
          attributes.size()
              + " "
              + attributes.lastModifiedTime().toMillis()
              + " "
              + attributes.fileKey());
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** The poll at which a file was first seen: who came first is served first. */
  long firstPoll(Path file) {
    Seen seen = files.get(file);
    return seen == null ? poll : seen.firstPoll();
  }

  /** How a file looked last: another text if it changed. */
  String lastLook(Path file) {
    Seen seen = files.get(file);
    return seen == null ? "" : seen.look();
  }

  /** Whether a file may still become ready without anybody's doing. */
  boolean isSettling(Path file) {
    Seen seen = files.get(file);
    return seen != null && seen.unchanged() < settings.polls();
  }

  /** Why a file cannot be taken yet; empty if it can. */
  Optional<String> obstacle(Path file) {
    Seen seen = files.get(file);
    String name = file.getFileName().toString();
    if (seen == null || seen.unchanged() < settings.polls()) {
      return Optional.of("still being copied");
    }
    if (Files.exists(file.resolveSibling(InboxNames.excelOwner(name)))) {
      return Optional.of("still open in Excel");
    }
    Duration waited = Duration.ofNanos(System.nanoTime() - seen.since());
    return waited.compareTo(settings.patience()) >= 0 ? Optional.empty() : flaw(file);
  }

  /** What is amiss with a file that may yet mend; patience with it ends. */
  private static Optional<String> flaw(Path file) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) {
        return Optional.of("still empty");
      }
      boolean partial = ZipDirectory.isZip(channel) && !ZipDirectory.isWhole(channel);
      return partial
          ? Optional.of("not whole yet: the end of the workbook is missing")
          : Optional.empty();
    } catch (IOException e) {
      return Optional.of("cannot be opened yet");
    }
  }
}
