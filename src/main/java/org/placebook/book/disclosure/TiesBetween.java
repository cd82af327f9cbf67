package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;

/**
 * Equations between inputs, area by area: a column that stands in two, and one that is the sum or
 * the difference of two others, as the change that a release prints is that of its figures and
 * those of the release before.
 */
final class TiesBetween {
  private static final int FEWEST_AREAS = 3;

  /** With more columns than this no sum of two is tried. */
  private static final int MOST_COLUMNS = 60;

  private final Beside beside;
  private final List<Tie> ties = new ArrayList<>();

  private TiesBetween(Beside beside) {
    this.beside = beside;
  }

  /** All that there are between an input and those beside it. */
  static List<Tie> of(Beside beside) {
    TiesBetween found = new TiesBetween(beside);
    int all = beside.columns().size();
    for (int own = 0; own < beside.own(); own++) {
      for (int other = beside.own(); other < all; other++) {
        found.add(own, other);
      }
    }
    if (all <= MOST_COLUMNS) {
      found.sums();
    }
    return found.ties;
  }

  private void sums() {
    int all = beside.columns().size();
    for (int total = 0; total < all; total++) {
      for (int first = 0; first < all; first++) {
        for (int second = first + 1; second < all; second++) {
          long own = IntStream.of(total, first, second).filter(c -> c < beside.own()).count();
          if (own > 0 && own < 3 && total != first && total != second) {
            add(total, first, second);
          }
        }
      }
    }
  }

  /** Keeps an equation that all areas bear out that have the figures, and enough of them do. */
  private void add(int total, int... parts) {
    int told = 0;
    BitSet rows = beside.rows(total, parts);
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double sum = 0;
      boolean isTold = true;
      for (int part : parts) {
        sum += figure(part, row);
        isTold &= figure(part, row) != 0;
      }
      if (Math.abs(sum - figure(total, row)) > 1e-9 * Math.max(1, Math.abs(sum))) {
        return;
      }
      told += isTold ? 1 : 0;
    }
    if (told >= FEWEST_AREAS) {
      IntStream.range(0, beside.columns().get(total).size())
          .mapToObj(row -> cells(total, parts, row))
          .filter(cells -> !cells.contains(-1))
          .map(TiesBetween::tie)
          .forEach(ties::add);
    }
  }

  /** The total's first. */
  private List<Integer> cells(int total, int[] parts, int row) {
    List<Integer> cells = new ArrayList<>(List.of(beside.cell(row, total)));
    for (int part : parts) {
      cells.add(beside.cell(row, part));
    }
    return cells;
  }

  private static Tie tie(List<Integer> cells) {
    return new Tie(cells, OptionalInt.of(cells.get(0)), OptionalDouble.empty(), true);
  }

  private double figure(int column, int row) {
    return beside.columns().get(column).number(row);
  }
}
