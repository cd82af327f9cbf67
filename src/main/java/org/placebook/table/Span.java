package org.placebook.table;

/**
 * Rows from first to last, both included, counted from 1 as Excel does.
 *
 * @param first at least 1
 * @param last at least {@code first}
 */
public record Span(int first, int last) {

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
}
