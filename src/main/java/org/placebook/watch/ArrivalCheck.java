package org.placebook.watch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * When a file has come in whole. A file's own times are not believed, since a copy keeps old ones:
 * what counts is that nothing changed between polls by our clock.
 */
final class ArrivalCheck {
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final Path inbox;
  private final Settings settings;
  private final Map<Path, Seen> files = new HashMap<>();
  private Optional<Set<Path>> written = Optional.empty();
  private long poll;

  ArrivalCheck(Path inbox, Settings settings) {
    this.inbox = inbox;
    this.settings = settings;
  }

  /** A file as it was seen. */
  private static final class Seen {
    private final FileStamp look;
    private final long firstPoll;
    private final long since = System.nanoTime();
    private long lastPoll;
    private int unchanged;
    private boolean whole;
    private boolean waitsAsText;
    private int refusals;
    private long notBefore = since;

    /**
     * A look that is new.
     *
     * @param firstPoll the poll at which the name was first there
     */
    Seen(FileStamp look, long firstPoll, long poll) {
      this.look = look;
      this.firstPoll = firstPoll;
      this.lastPoll = poll;
    }
  }

  /** A new round of looking; files that were not there in the last one are forgotten. */
  void nextPoll() {
    files.values().removeIf(seen -> seen.lastPoll < poll);
    written = Optional.empty();
    poll++;
  }

  /** Looks at a file, once a poll; true if it is still there. */
  boolean see(Path file) throws IOException {
    Optional<FileStamp> look = FileStamp.of(file);
    if (look.isEmpty()) {
      return false;
    }
    Optional<Seen> before = seen(file);
    if (before.isPresent() && before.get().look.equals(look.get())) {
      before.get().unchanged++;
      before.get().lastPoll = poll;
    } else {
      files.put(file, new Seen(look.get(), before.map(seen -> seen.firstPoll).orElse(poll), poll));
    }
    return true;
  }

  private Optional<Seen> seen(Path file) {
    return Optional.ofNullable(files.get(file));
  }

  /** A file could not be moved: the waits before the next claims double, up to a limit. */
  void refused(Path file) {
    seen(file)
        .ifPresent(
            seen -> {
              Duration wait = settings.poll().multipliedBy(1L << Math.min(seen.refusals, 10));
              Duration pause = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
              seen.notBefore = System.nanoTime() + pause.toNanos();
              seen.refusals++;
            });
  }

  /** The poll at which a file was first seen: who came first is served first. */
  long firstPoll(Path file) {
    return seen(file).map(seen -> seen.firstPoll).orElse(poll);
  }

  /** Whether a file may still become ready without anybody's doing. */
  boolean isSettling(Path file) {
    return seen(file)
        .filter(seen -> seen.unchanged < settings.polls() || seen.waitsAsText)
        .isPresent();
  }

  /** Why a file cannot be taken yet; empty if it can. */
  Optional<String> obstacle(Path file) {
    Optional<Seen> seen = seen(file);
    if (seen.isEmpty() || seen.get().unchanged < settings.polls()) {
      return Optional.of(Waiting.COPIED);
    }
    if (!seen.get().look.isFile()) {
      return Optional.of("a link or device, not a file; it is never taken");
    }
    Optional<String> program = InboxNames.openIn(file);
    if (program.isPresent()) {
      return Optional.of("still open in " + program.get());
    }
    if (seen.get().notBefore - System.nanoTime() > 0) {
      return Optional.of("held by another program, or Placebook may not move it");
    }
    Duration waited = Duration.ofNanos(System.nanoTime() - seen.get().since);
    if (seen.get().whole || waited.compareTo(settings.patience()) >= 0) {
      return Optional.empty();
    }
    Optional<String> flaw = flaw(file, seen.get(), waited);
    seen.get().whole = flaw.isEmpty();
    return flaw;
  }

  /** All writers are looked for at once, and once a poll. */
  private Optional<String> writer(Path file) {
    if (written.isEmpty()) {
      written = Optional.of(Writers.beneath(inbox));
    }
    return written.filter(open -> open.contains(file)).map(open -> Waiting.WRITTEN);
  }

  /** What is amiss with a file that may yet mend; patience with it ends. */
  private Optional<String> flaw(Path file, Seen seen, Duration waited) {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      if (channel.size() == 0) {
        return Optional.of("still empty");
      }
      if (!ZipDirectory.isZip(channel)) {
        seen.waitsAsText = waited.compareTo(settings.textWait()) < 0;
        return seen.waitsAsText ? Optional.of(Waiting.TEXT) : writer(file);
      }
      return ZipDirectory.isWhole(channel)
          ? Optional.empty()
          : Optional.of("not whole yet: the end of the workbook is missing");
    } catch (IOException e) {
      return Optional.of("cannot be opened yet");
    }
  }
}
