package org.placebook.watch;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.placebook.child.Fields;

/**
 * The right to be the one watcher of a folder. Within a computer a file lock tells at once, and
 * ends with the process; between computers, where shares keep locks badly, a lease file that its
 * holder renews does: who wants it looks for three beats, by its own clock, whether it changes, and
 * once it has it looks again whether nobody else took it in the same moment.
 */
final class Lease implements Closeable {
  private static final int BEATS_OF_SILENCE = 3;
  private static final int BEATS_TO_CONFIRM = 2;
  private static final String RELEASED = "released";

  private static final Path KERNEL = Path.of("/proc/sys/kernel/hostname");

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
      if (locks && lease.isNotOfAnotherComputer()) {
        lease.renew();
      } else {
        lease.wrest(heartbeat);
      }
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

  /** Whether the last holder was on this computer: then the lock has told that it is gone. */
  private boolean isNotOfAnotherComputer() throws IOException {
    List<String> fields = Fields.of(read());
    return fields.size() < 2 || fields.get(1).equals(host());
  }

  /** Takes it from another computer. */
  private void wrest(Duration heartbeat) throws IOException, AnotherWatcher, InterruptedException {
    String before = read();
    if (!before.isEmpty() && !before.startsWith(RELEASED)) {
      Thread.sleep(heartbeat.multipliedBy(BEATS_OF_SILENCE).toMillis());
      if (!read().equals(before)) {
        throw new AnotherWatcher(Durable.above(file));
      }
    }
    renew();
    Thread.sleep(heartbeat.multipliedBy(BEATS_TO_CONFIRM).toMillis());
    if (!isHeld()) {
      throw new AnotherWatcher(Durable.above(file));
    }
  }

  private String read() throws IOException {
    // What somebody else wrote over it need not be text; it is then nobody's lease.
    return Files.exists(file)
        ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip()
        : "";
  }

  private boolean isHeld() throws IOException {
    return read().startsWith(token);
  }

  /**
   * Makes sure that nothing is done to the folder by one who slept, as a halted computer does, and
   * lost the lease meanwhile.
   *
   * @throws LostLease if another has it, or nobody
   */
  synchronized void mustBeHeld() throws IOException {
    if (!isHeld()) {
      throw new LostLease();
    }
  }

  /**
   * Shows that the holder lives.
   *
   * @throws LostLease if the lease has been taken away
   * @throws IOException if it cannot be written, as when the folder is gone
   */
  synchronized void renew() throws IOException {
    if (beat > 0) {
      mustBeHeld();
    }
    beat++;
    write(List.of(token, host(), "" + beat));
  }

  private void write(List<String> fields) throws IOException {
    Durable.replaceAs(host(), file, Fields.line(fields) + "\n");
  }

  /**
   * This computer's name; without a network Java cannot ask for it, so Linux' own file is first.
   */
  static String host() {
    try {
      return Files.readString(KERNEL).strip();
    } catch (IOException e) {
      return Optional.ofNullable(System.getenv("COMPUTERNAME")).orElseGet(Lease::hostOfNetwork);
    }
  }

  private static String hostOfNetwork() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  @Override
  public synchronized void close() throws IOException {
    try {
      if (isHeld()) {
        write(List.of(RELEASED, host()));
      }
    } finally {
      lock.close();
    }
  }
}
