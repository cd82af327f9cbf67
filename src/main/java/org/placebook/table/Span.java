package org.placebook.table;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows from first to last, both included, counted from 1 as Excel does.
 *
 * @param first at least 1
 * @param last at least {@code first}
 */
public record Span(int first, int last) {
  private static final int BLOCK = 1 << 13;

  /** Refuses rows that are none. */
  public Span {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException("No such rows: " + first + " to " + last);
    }
  }

  /** How many rows. */
  public int size() {
    return last - first + 1;
  }

  /** Whether a row lies within. */
  public boolean contains(int row) {
    return row >= first && row <= last;
  }

  /** The same rows in blocks, of which a parallel stream looks at several at a time. */
  public Stream<Span> blocks() {
    return IntStream.range(0, (size() + BLOCK - 1) / BLOCK)
        .parallel()
        .map(block -> first + block * BLOCK)
        .mapToObj(row -> new Span(row, Math.min(row + BLOCK - 1, last)));
  }
}
