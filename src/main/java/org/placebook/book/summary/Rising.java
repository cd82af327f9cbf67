package org.placebook.book.summary;

import java.util.Arrays;
import org.placebook.stats.LastDigits;
import org.placebook.table.PackedValues;

/** The figures of all areas that have one, put in order once if a place among them is asked for. */
final class Rising {
  private final double[] figures;

  /** Of many indicators few are shown, and only those are asked for more than their ends. */
  private boolean isInOrder;

  private Rising(double[] figures) {
    this.figures = figures;
  }

  static Rising of(PackedValues values) {
    return new Rising(values.figures());
  }

  int size() {
    return figures.length;
  }

  /** The smallest figure; there must be one. */
  double lowest() {
    return Arrays.stream(figures).min().orElseThrow();
  }

  /** The largest figure; there must be one. */
  double highest() {
    return Arrays.stream(figures).max().orElseThrow();
  }

  /** As Excel's QUARTILE has it: R's type 7; there must be a figure. */
  double quantile(double share) {
    if (!isInOrder) {
      Arrays.parallelSort(figures);
      isInOrder = true;
    }
    double at = (figures.length - 1) * share;
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, figures.length - 1);
    return figures[below] + (at - below) * (figures[above] - figures[below]);
  }

  /** How many are larger as a comparison of cells has it, to which last digits are nothing. */
  long clearlyAbove(double figure) {
    return Arrays.stream(figures).filter(other -> LastDigits.compare(other, figure) > 0).count();
  }

  /** How many are larger, as RANK has it. */
  long above(double figure) {
    return Arrays.stream(figures).filter(other -> other > figure).count();
  }

  /** How far they are from a figure in the mean; 0 where there are none. */
  double meanDistance(double from) {
    return Arrays.stream(figures).map(figure -> Math.abs(figure - from)).average().orElse(0);
  }
}
