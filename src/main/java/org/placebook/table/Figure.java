package org.placebook.table;

import java.util.Optional;

/**
 * A number, with the flag that stood beside it in the source, if any.
 *
 * @param number finite
 * @param flag the mark of the source, such as {@code *}
 */
public record Figure(double number, Optional<String> flag) implements Value {

  /** Refuses what is no number. */
  public Figure {
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException("A figure must be a finite number, not " + number);
    }
  }

  /** A figure without a flag. */
  public Figure(double number) {
    this(number, Optional.empty());
  }
}
