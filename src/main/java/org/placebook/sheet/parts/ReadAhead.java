package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Inflates a part on a second thread, some blocks ahead of its reader. Closing it early stops the
 * thread and waits for it, because the zip may be closed next.
 */
final class ReadAhead extends InputStream {
  private static final int BLOCK = 1 << 18;
  private static final int BLOCKS = 8;

  /** Bytes that were inflated, the end, or the fault that ended them. */
  private record Block(ByteBuffer bytes, @Nullable IOException fault) {
    boolean isLast() {
      return fault != null || !bytes.hasRemaining();
    }
  }

  private final InputStream part;
  private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS);
  private final Thread inflater;
  private Block current = new Block(ByteBuffer.allocate(0), null);
  private boolean ended;

  ReadAhead(InputStream part) {
    this.part = part;
    this.inflater = new Thread(this::inflate, "inflater");
    inflater.setDaemon(true);
    inflater.start();
  }

  private void inflate() {
    try {
      boolean last;
      do {
        Block block = next();
        last = block.isLast();
        filled.put(block);
      } while (!last);
    } catch (InterruptedException e) {
      // The reader closed before the end: nobody waits for more.
      Thread.currentThread().interrupt();
    }
  }

  private Block next() {
    try {
      byte[] bytes = new byte[BLOCK];
      return new Block(ByteBuffer.wrap(bytes, 0, part.readNBytes(bytes, 0, BLOCK)), null);
    } catch (IOException e) {
      return new Block(ByteBuffer.allocate(0), e);
    } catch (RuntimeException e) {
      return new Block(ByteBuffer.allocate(0), new IOException(e));
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!current.bytes.hasRemaining() && !fetch()) {
      return -1;
    }
    int count = Math.min(length, current.bytes.remaining());
    current.bytes.get(buffer, offset, count);
    return count;
  }

  private boolean fetch() throws IOException {
    if (ended) {
      return false;
    }
    try {
      current = await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException("interrupted while reading").initCause(e);
    }
    ended = current.isLast();
    if (current.fault != null) {
      throw current.fault;
    }
    return !ended;
  }

  /** Waits for a block, but not for a thread that an error has ended. */
  private Block await() throws InterruptedException {
    while (true) {
      boolean alive = inflater.isAlive();
      Block block = filled.poll(1, TimeUnit.SECONDS);
      if (block != null) {
        return block;
      }
      if (!alive) {
        return new Block(ByteBuffer.allocate(0), new IOException("inflating broke off"));
      }
    }
  }

  @Override
  public void close() throws IOException {
    ended = true;
    inflater.interrupt();
    filled.clear();
    boolean interrupted = false;
    while (inflater.isAlive()) {
      try {
        inflater.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    part.close();
  }
}
