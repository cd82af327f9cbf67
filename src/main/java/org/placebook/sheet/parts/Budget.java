package org.placebook.sheet.parts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.placebook.sheet.Limits;

/**
 * What a file may take of its {@link Limits}. Inflated bytes are counted as they come, because the
 * sizes that a zip directory states may lie; a part that is read again is not counted again.
 */
public final class Budget {
  private final Limits limits;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicLong sharedCharacters = new AtomicLong();
  private final Map<String, AtomicLong> countedByPart = new ConcurrentHashMap<>();

  public Budget(Limits limits) {
    this.limits = limits;
  }

  Limits limits() {
    return limits;
  }

  /** Counts the bytes of a part while it is read. */
  public InputStream counting(String part, InputStream bytesOfPart) {
    return new Counting(bytesOfPart, countedByPart.computeIfAbsent(part, name -> new AtomicLong()));
  }

  /** Notes how many characters the texts that all sheets share have. */
  void keepShared(long characters) {
    sharedCharacters.addAndGet(characters);
  }

  /** Refuses texts that are too long together with those kept already. */
  void checkCharacters(long more) throws Refused {
    if (sharedCharacters.get() + more > limits.texts()) {
      throw new Refused(
          "The texts of the file exceed %,d characters, the limit set. Split the file, or raise the limit with --limit texts=NUMBER."
              .formatted(limits.texts()));
    }
  }

  /** Whether so many cells are as many as one sheet may have. */
  public boolean admits(long cells) {
    return cells <= limits.cells();
  }

  /** Refuses a sheet of too many cells. */
  void checkCells(long cells) throws Refused {
    if (!admits(cells)) {
      throw new Refused(
          "The sheet holds more than %,d cells, the limit set. Split the sheet, or raise the limit with --limit cells=NUMBER."
              .formatted(limits.cells()));
    }
  }

  private void inflated(long more) throws Refused {
    if (bytes.addAndGet(more) > limits.uncompressedBytes()) {
      throw new Refused(
          "The file unpacks to more than %,d bytes, the limit set. Split the file, or raise the limit with --limit unpacked=NUMBER."
              .formatted(limits.uncompressedBytes()));
    }
  }

  private final class Counting extends FilterInputStream {
    private final AtomicLong counted;
    private long read;

    Counting(InputStream part, AtomicLong counted) {
      super(part);
      this.counted = counted;
    }

    @Override
    public int read() throws IOException {
      int found = super.read();
      count(found < 0 ? 0 : 1);
      return found;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int more) throws Refused {
      read += more;
      long before = counted.getAndAccumulate(read, Math::max);
      if (read > before) {
        inflated(read - before);
      }
    }
  }
}
