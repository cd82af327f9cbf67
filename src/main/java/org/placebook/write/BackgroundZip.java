package org.placebook.write;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A zip that is deflated on a thread of its own while the next bytes are being made. Entries have
 * one fixed time, so that the same bytes come out on every run.
 */
final class BackgroundZip extends OutputStream {
  /** Not the first of January 1980: Java would put the time zone into such an entry. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final int CHUNK = 1 << 17;
  private static final int AHEAD = 16;

  private sealed interface Step {
    /** The next entry begins. */
    record Begin(String name) implements Step {}

    /** Bytes of the present entry. */
    record Bytes(ByteBuffer bytes) implements Step {}

    /** Nothing follows. */
    record Finish() implements Step {}
  }

  private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(AHEAD);
  private final ZipOutputStream zip;
  private final Thread worker;
  private byte[] chunk = new byte[CHUNK];
  private int used;
  private boolean finished;
  private volatile @Nullable Throwable failure;

  /** Starts writing to a stream, which it does not close. */
  BackgroundZip(OutputStream out, int level) {
    zip = new ZipOutputStream(out);
    zip.setLevel(level);
    worker = new Thread(this::work, "deflate");
    worker.setDaemon(true);
    worker.start();
  }

  /** Begins an entry and ends the one before. */
  void begin(String name) throws IOException {
    flush();
    put(new Step.Begin(name));
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int place = from;
    int rest = length;
    while (rest > 0) {
      int taken = Math.min(rest, CHUNK - used);
      System.arraycopy(bytes, place, chunk, used, taken);
      used += taken;
      place += taken;
      rest -= taken;
      if (used == CHUNK) {
        flush();
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (used > 0) {
      put(new Step.Bytes(ByteBuffer.wrap(chunk, 0, used)));
      chunk = new byte[CHUNK];
      used = 0;
    }
  }

  /** Ends the zip and waits until its last byte has been handed on. */
  @Override
  public void close() throws IOException {
    if (finished) {
      return;
    }
    finished = true;
    flush();
    put(new Step.Finish());
    try {
      worker.join();
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
    passOnFailure();
  }

  private void put(Step step) throws IOException {
    try {
      do {
        passOnFailure();
      } while (!steps.offer(step, 1, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw interrupted(e);
    }
  }

  private void passOnFailure() throws IOException {
    Throwable failed = failure;
    if (failed != null) {
      throw new IOException("The workbook could not be written: " + failed.getMessage(), failed);
    }
  }

  private InterruptedIOException interrupted(InterruptedException cause) {
    worker.interrupt();
    Thread.currentThread().interrupt();
    InterruptedIOException stopped = new InterruptedIOException("Writing was stopped");
    stopped.initCause(cause);
    return stopped;
  }

  private void work() {
    try {
      boolean more = true;
      while (more) {
        more = take(steps.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException e) {
      failure = e;
    }
  }

  private boolean take(Step step) throws IOException {
    if (step instanceof Step.Begin begin) {
      ZipEntry entry = new ZipEntry(begin.name());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
    } else if (step instanceof Step.Bytes bytes) {
      zip.write(bytes.bytes().array(), 0, bytes.bytes().limit());
    } else {
      zip.finish();
      return false;
    }
    return true;
  }
}
