package org.placebook.book;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.table.Missing;
import org.placebook.table.Value;

/**
 * The cells of a column, asked row by row while they are written.
 *
 * <p>A cell has its value; where it is live, also the native formula whose result that value is.
 */
public interface Cells {

  /** How many rows. */
  int size();

  /**
   * What the cell shows: the cached value where it is live. A missing value shows its shorthand.
   */
  Value value(int row);

  /** The native Excel formula without {@code =}, with {@code _xlfn.} where Excel wants it. */
  default Optional<String> formula(int row) {
    return Optional.empty();
  }

  /** Where a click leads. */
  default Optional<Link> link(int row) {
    return Optional.empty();
  }

  /** Whether the cell is left blank on purpose instead of showing a shorthand. */
  default boolean isBlank(int row) {
    return false;
  }

  /** The rows in which there may be something other than a plain figure. */
  default IntStream others() {
    return IntStream.range(0, size());
  }

  /** The cells without a figure or text that show why. */
  default Stream<Missing> missing() {
    return others()
        .filter(row -> !isBlank(row))
        .mapToObj(this::value)
        .filter(Missing.class::isInstance)
        .map(Missing.class::cast);
  }

  /** The same with nothing left to be worked out, so that several threads may ask. */
  default Cells settled() {
    return this;
  }
}
