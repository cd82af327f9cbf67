package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placebook.book.disclosure.SumConstraints.Tie;

/**
 * Equations between inputs, area by area: a column that stands in two, one that is the sum or the
 * difference of two others, as the change that a release prints is that of its figures and those of
 * the release before, and one that is the sum of three, as a total may be of parts that each have a
 * file.
 */
final class TiesBetween {
  private static final int FEWEST_AREAS = 3;

  /** With more columns than this no sum of two is tried. */
  private static final int MOST_COLUMNS = 60;

  /** With more columns than this no sum of three is tried. */
  private static final int MOST_OF_THREE = 24;

  /** So many digits of a sum of three must agree in all that chance does not do it. */
  private static final double BEYOND_CHANCE = 8;

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
          sum(total, first, second);
          for (int third = second + 1; third < all && all <= MOST_OF_THREE; third++) {
            sum(total, first, second, third);
          }
        }
      }
    }
  }

  /** Of columns that are not all of one input; sums within one are found there. */
  private void sum(int total, int... parts) {
    long own = IntStream.of(parts).filter(part -> part < beside.own()).count();
    boolean isWithin = total < beside.own() ? own == parts.length : own == 0;
    if (!isWithin && IntStream.of(parts).noneMatch(part -> part == total)) {
      add(total, parts);
    }
  }

  /** Keeps an equation that all areas bear out that have the figures, and enough of them do. */
  private void add(int total, int... parts) {
    int told = 0;
    double digits = 0;
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
      digits += isTold ? Math.log10(Math.max(1, Math.abs(sum))) : 0;
    }
    if (told >= FEWEST_AREAS && (parts.length < 3 || digits >= BEYOND_CHANCE)) {
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
