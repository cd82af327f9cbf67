package org.placebook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * The right to be the one watcher of a folder. Within a computer a file lock tells at once, and
 * ends with the process; between computers, where shares keep locks badly, a lease file that its
 * holder renews does: who wants it looks for three beats, by its own clock, whether it changes.
 */
final class Lease implements Closeable {
  private static final int BEATS_TO_WAIT = 3;
  private static final String RELEASED = "released";

  private final Path file;
  private final FileChannel lock;
  private final String token = UUID.randomUUID().toString();
  private long beat;

  private Lease(Path file, FileChannel lock) {
    this.file = file;
    this.lock = lock;
  }

  /**
   * Takes the lease.
   *
   * @throws AnotherWatcher if somebody else has it
   */
  static Lease take(Path folder, Duration heartbeat)
      throws IOException, AnotherWatcher, InterruptedException {
    FileChannel lock =
        FileChannel.open(
            folder.resolve("lease.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    Lease lease = new Lease(folder.resolve("lease"), lock);
    try {
      boolean locks = locked(lock, folder);
      lease.waitForSilence(heartbeat, locks);
      lease.renew();
      return lease;
    } catch (IOException | AnotherWatcher | InterruptedException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean locked(FileChannel lock, Path folder) throws AnotherWatcher {
    try {
      if (lock.tryLock() == null) {
        throw new AnotherWatcher(folder);
      }
      return true;
    } catch (OverlappingFileLockException e) {
      throw new AnotherWatcher(folder);
    } catch (IOException e) {
      // The share knows no locks; the lease alone decides.
      return false;
    }
  }

  private void waitForSilence(Duration heartbeat, boolean locks)
      throws IOException, AnotherWatcher, InterruptedException {
    String before = read();
    List<String> fields = Fields.of(before);
    boolean free = before.isEmpty() || before.startsWith(RELEASED);
    boolean diedHere = locks && fields.size() > 1 && fields.get(1).equals(host());
    if (free || diedHere) {
      return;
    }
    Thread.sleep(heartbeat.multipliedBy(BEATS_TO_WAIT).toMillis());
    if (!read().equals(before)) {
      throw new AnotherWatcher(Durable.above(file));
    }
  }

  private String read() throws IOException {
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  /**
   * Shows that the holder lives.
   *
   * @throws IOException if the lease has been taken away, or the folder is gone
   */
  synchronized void renew() throws IOException {
    String now = read();
    if (beat > 0 && !now.startsWith(token)) {
      throw new IOException("The lease of the folder has been lost");
    }
    beat++;
    Durable.replace(file, Fields.line(List.of(token, host(), "" + beat)) + "\n");
  }

  static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (read().startsWith(token)) {
        Durable.replace(file, RELEASED + "\n");
      }
    } finally {
      lock.close();
    }
  }
}
