package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;
import org.placebook.table.FigureColumn;

/**
 * Equations between two inputs, area by area: a column that stands in both, and one that is the sum
 * or the difference of two others, as the change that a release prints is that of its figures and
 * those of the release before.
 */
final class TiesBetween {
  private static final int FEWEST_AREAS = 3;

  /** With more columns than this no sum of two is tried. */
  private static final int MOST_COLUMNS = 60;

  private final NumberedInput one;
  private final NumberedInput other;
  private final int[] rows;
  private final List<Tie> ties = new ArrayList<>();

  /** A column, aligned to the rows of the first input. */
  private record Aligned(boolean isOfOther, int column) {}

  private TiesBetween(NumberedInput one, NumberedInput other) {
    this.one = one;
    this.other = other;
    this.rows = one.rowsIn(other.input());
  }

  /** All that there are. */
  static List<Tie> of(NumberedInput one, NumberedInput other) {
    TiesBetween found = new TiesBetween(one, other);
    if (IntStream.of(found.rows).filter(row -> row >= 0).count() >= FEWEST_AREAS) {
      found.same();
      found.sums();
    }
    return found.ties;
  }

  private void same() {
    for (int a = 0; a < one.width(); a++) {
      for (int b = 0; b < other.width(); b++) {
        add(new Aligned(false, a), List.of(new Aligned(true, b)));
      }
    }
  }

  private void sums() {
    if (one.width() + other.width() > MOST_COLUMNS) {
      return;
    }
    List<Aligned> all = new ArrayList<>();
    IntStream.range(0, one.width()).forEach(column -> all.add(new Aligned(false, column)));
    IntStream.range(0, other.width()).forEach(column -> all.add(new Aligned(true, column)));
    for (Aligned total : all) {
      for (int i = 0; i < all.size(); i++) {
        for (int j = i + 1; j < all.size(); j++) {
          Aligned first = all.get(i);
          Aligned second = all.get(j);
          boolean isOfBoth =
              first.isOfOther() != second.isOfOther() || first.isOfOther() != total.isOfOther();
          if (isOfBoth && !total.equals(first) && !total.equals(second)) {
            add(total, List.of(first, second));
          }
        }
      }
    }
  }

  /** Keeps an equation that all areas bear out that have the figures, and enough of them do. */
  private void add(Aligned total, List<Aligned> parts) {
    int told = 0;
    for (int row = 0; row < rows.length; row++) {
      int at = row;
      if (!isFigure(total, row) || !parts.stream().allMatch(part -> isFigure(part, at))) {
        continue;
      }
      double sum = parts.stream().mapToDouble(part -> figure(part, at)).sum();
      if (Math.abs(sum - figure(total, row)) > 1e-9 * Math.max(1, Math.abs(sum))) {
        return;
      }
      told += parts.stream().allMatch(part -> figure(part, at) != 0) ? 1 : 0;
    }
    if (told >= FEWEST_AREAS) {
      IntStream.range(0, rows.length)
          .filter(row -> rows[row] >= 0)
          .forEach(row -> ties.add(tie(total, parts, row)));
    }
  }

  private Tie tie(Aligned total, List<Aligned> parts, int row) {
    List<Integer> cells = new ArrayList<>(parts.stream().map(part -> cell(part, row)).toList());
    cells.add(cell(total, row));
    return new Tie(cells, OptionalInt.of(cell(total, row)), OptionalDouble.empty(), true);
  }

  private boolean isFigure(Aligned column, int row) {
    return rows[row] >= 0 && figures(column).isFigure(in(column, row));
  }

  private double figure(Aligned column, int row) {
    return figures(column).number(in(column, row));
  }

  private int cell(Aligned column, int row) {
    return (column.isOfOther() ? other : one).cell(in(column, row), column.column());
  }

  private FigureColumn figures(Aligned column) {
    return (column.isOfOther() ? other : one).column(column.column());
  }

  private int in(Aligned column, int row) {
    return column.isOfOther() ? rows[row] : row;
  }
}
