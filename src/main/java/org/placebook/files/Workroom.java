package org.placebook.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A hidden folder in which results are made before they get their names, on the volume where they
 * go. It is gone once it is closed. One that a killed process left is cleared by the next that
 * works beside it: a lock, which the system lifts when a process ends, tells whether one is in use.
 */
public final class Workroom implements Closeable {
  static final String PREFIX = ".placebook-work-";
  private static final String LOCK = "lock";

  /** Where locks tell nothing, as on some shares, a folder of this age is nobody's any more. */
  private static final Duration OLD = Duration.ofDays(2);

  /** Those of this process: to open another's lock and close it would lift its own too. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path room;
  private final FileChannel lock;

  private Workroom(Path room, FileChannel lock) {
    this.room = room;
    this.lock = lock;
  }

  /** Makes one, and clears those that are left over. */
  public static Workroom in(Path folder) throws IOException {
    clear(folder);
    while (true) {
      Path room = Files.createTempDirectory(folder.toAbsolutePath(), PREFIX);
      OURS.add(room);
      FileChannel lock =
          FileChannel.open(
              room.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Workroom made = new Workroom(room, lock);
      if (isFree(lock) && Files.exists(room.resolve(LOCK))) {
        return made;
      }
      // Another process took it for left over in the moment before it was locked.
      made.close();
    }
  }

  /** Locks it until it is closed, if nobody else has; a disk that knows no locks hinders nobody. */
  private static boolean isFree(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException e) {
      return true;
    }
  }

  /** A file or folder in it. */
  public Path resolve(String name) {
    return room.resolve(name);
  }

  /** What cannot be cleared now, a later one clears. */
  private static void clear(Path folder) {
    try {
      for (Path path : Trees.list(folder)) {
        boolean isRoom = path.getFileName().toString().startsWith(PREFIX);
        if (isRoom && !OURS.contains(path.toAbsolutePath())) {
          clearLeftOver(path);
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private static void clearLeftOver(Path room) throws IOException {
    boolean isOld = Files.getLastModifiedTime(room).toInstant().isBefore(Instant.now().minus(OLD));
    Path lock = room.resolve(LOCK);
    if (!Files.exists(lock)) {
      if (isOld) {
        Trees.tryToDelete(room);
      }
      return;
    }
    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
      if (isLocked(channel) || isOld) {
        Trees.tryToDelete(room);
      }
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    Trees.delete(room);
    OURS.remove(room);
  }
}
