package org.placebook.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What is left of a file's {@link Limits}. Inflated bytes are counted as they come, because the
 * sizes that a zip directory states may lie.
 */
final class Budget {
  private final Limits limits;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong characters = new AtomicLong();

  Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts the bytes of a part while it is read. */
  InputStream counting(InputStream part) {
    return new Counting(part);
  }

  /** Counts the characters of a text that is kept. */
  void keep(String text) throws Refused {
    if (characters.addAndGet(text.length()) > limits.texts()) {
      throw new Refused(
          "The texts of the file exceed %,d characters, the limit set. Split the file or raise the limit."
              .formatted(limits.texts()));
    }
  }

  /** Refuses a sheet of too many cells. */
  void checkCells(long cells) throws Refused {
    if (cells > limits.cells()) {
      throw new Refused(
          "The sheet holds more than %,d cells, the limit set. Split the sheet or raise the limit."
              .formatted(limits.cells()));
    }
  }

  private void inflated(long more) throws Refused {
    if (bytes.addAndGet(more) > limits.uncompressedBytes()) {
      throw new Refused(
          "The file unpacks to more than %,d bytes, the limit set. Split the file or raise the limit."
              .formatted(limits.uncompressedBytes()));
    }
  }

  private final class Counting extends FilterInputStream {
    Counting(InputStream part) {
      super(part);
    }

    @Override
    public int read() throws IOException {
      int found = super.read();
      inflated(found < 0 ? 0 : 1);
      return found;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      inflated(Math.max(0, count));
      return count;
    }
  }
}
