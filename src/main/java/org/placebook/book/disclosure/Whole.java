package org.placebook.book.disclosure;

import java.util.List;

/**
 * Places whose figures add up to that of another, line after line.
 *
 * @param total the place of the total, or {@link #ELSEWHERE}
 * @param parts the places of the parts
 * @param exact whether they do so to the last digit in every line that has all of them
 */
record Whole(int total, List<Integer> parts, boolean exact) {
  /** The total stands in another table, where nothing of it is held back. */
  static final int ELSEWHERE = -1;

  /** Copies the parts. */
  Whole {
    parts = List.copyOf(parts);
  }
}
