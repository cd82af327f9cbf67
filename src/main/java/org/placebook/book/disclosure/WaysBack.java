package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;

/**
 * Rates and per cents printed beside the counts that they are made of, and limits printed beside
 * such rates: where one of the counts is withheld they lead back to it, as closely as they are
 * printed.
 */
final class WaysBack {
  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_COLUMNS = 40;
  private static final int MOST_DECIMALS = 8;
  private static final Pattern LIMIT =
      Pattern.compile("lower|upper|\\blimits?\\b|confidence|\\bl?ci\\b|\\buci\\b");

  private final Beside beside;
  private final List<FigureColumn> columns;
  private final double enough;
  private final double[] steps;

  private final List<Ratio> ratios;

  /**
   * One count over another, less one where it is a change, times so many.
   *
   * @param step what it is rounded to
   */
  private record Ratio(int of, int count, int over, boolean isChange, double per, double step) {
    double made(double count, double over) {
      return per * (count / over - (isChange ? 1 : 0));
    }
  }

  /** Of an input by itself. */
  WaysBack(NumberedInput input) {
    this(input, List.of());
  }

  /** Of an input and others: a per cent printed in one may lead back to the count in another. */
  WaysBack(NumberedInput input, List<NumberedInput> others) {
    Beside all = Beside.of(input, others);
    this.beside = all.columns().size() > MOST_COLUMNS ? Beside.none(input) : all;
    this.columns = beside.columns();
    this.enough = input.threshold().orElse(1);
    this.steps = columns.stream().mapToDouble(WaysBack::step).toArray();
    this.ratios = columns.size() > MOST_COLUMNS ? List.of() : ratios();
  }

  /**
   * The further cells, by number among those of all inputs, that lead back to those held back or
   * withheld by the source.
   */
  Set<Integer> to(Set<Integer> held) {
    Set<Integer> further = new LinkedHashSet<>();
    for (Ratio ratio : ratios) {
      for (int row = 0; row < columns.get(ratio.of()).size(); row++) {
        if (columns.get(ratio.of()).isFigure(row) && leads(ratio, row, held)) {
          further.add(cell(row, ratio.of()));
          further.addAll(limits(ratio.of(), row));
        }
      }
    }
    further.removeAll(held);
    further.remove(-1);
    return further;
  }

  /** The cells, by number, that tell a count closer than to so much, and their limits. */
  Set<Integer> closerThan(double step) {
    Set<Integer> closer = new LinkedHashSet<>();
    for (Ratio ratio : ratios) {
      FigureColumn over = columns.get(ratio.over());
      for (int row = 0; row < over.size(); row++) {
        boolean isShown = columns.get(ratio.of()).isFigure(row) && over.isFigure(row);
        if (isShown && over.number(row) * ratio.step() / ratio.per() < step) {
          closer.add(cell(row, ratio.of()));
          closer.addAll(limits(ratio.of(), row));
        }
      }
    }
    closer.remove(-1);
    return closer;
  }

  /** The input's columns, by number, that are one column over another. */
  Set<Integer> rates() {
    return ratios.stream().map(Ratio::of).filter(c -> c < beside.own()).collect(Collectors.toSet());
  }

  private int cell(int row, int column) {
    return beside.cell(row, column);
  }

  private boolean isHidden(int row, int column, Set<Integer> held) {
    return held.contains(cell(row, column))
        || columns.get(column).isMissing(row, Reason.CONFIDENTIAL);
  }

  private boolean leads(Ratio ratio, int row, Set<Integer> held) {
    boolean isOverHidden = isHidden(row, ratio.over(), held);
    if (!isHidden(row, ratio.count(), held)) {
      return isOverHidden;
    }
    FigureColumn over = columns.get(ratio.over());
    return isOverHidden
        || (over.isFigure(row) && over.number(row) * ratio.step() / ratio.per() < enough);
  }

  private List<Ratio> ratios() {
    List<Ratio> ratios = new ArrayList<>();
    for (int of = 0; of < columns.size(); of++) {
      for (int over = 0; over < columns.size(); over++) {
        BitSet both = beside.rows(of, over);
        for (int count = 0; count < columns.size(); count++) {
          if (of != count && of != over && count != over && isPlausible(of, count, over, both)) {
            BitSet rows = beside.rows(of, over, count);
            for (double per : PER) {
              Stream.of(
                      new Ratio(of, count, over, false, per, steps[of]),
                      new Ratio(of, count, over, true, per, steps[of]))
                  .filter(ratio -> holds(ratio, rows))
                  .forEach(ratios::add);
            }
          }
        }
      }
    }
    return ratios;
  }

  /** Counts are whole; what is made of them is not, or else is less than what it is a rate of. */
  private boolean isPlausible(int of, int count, int over, BitSet rows) {
    boolean areCounts = steps[count] == 1 && steps[over] == 1;
    return areCounts && (steps[of] < 1 || isLess(of, over, rows));
  }

  private boolean isLess(int of, int over, BitSet rows) {
    return rows.stream()
        .allMatch(row -> columns.get(of).number(row) < columns.get(over).number(row));
  }

  /**
   * Whether a ratio is what is printed.
   *
   * @param rows those in which all three columns have figures
   */
  private boolean holds(Ratio ratio, BitSet rows) {
    int told = 0;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double over = columns.get(ratio.over()).number(row);
      if (over != 0) {
        double printed = columns.get(ratio.of()).number(row);
        double made = ratio.made(columns.get(ratio.count()).number(row), over);
        if (!(Math.abs(printed - made) <= ratio.step() / 2 + 1e-9 * Math.abs(made))) {
          return false;
        }
        told += Math.abs(made) > 2 * ratio.step() ? 1 : 0;
      }
    }
    return told >= FEWEST_ROWS;
  }

  /** What a column is rounded to: 1, 0.1 and so on; 0 if it is not rounded. */
  private static double step(FigureColumn column) {
    double step = 1;
    for (int row = 0; row < column.size(); row++) {
      while (column.isFigure(row) && step > 0 && !isMultiple(column.number(row), step)) {
        step = step > Math.pow(10, -MOST_DECIMALS) ? step / 10 : 0;
      }
    }
    return step;
  }

  private static boolean isMultiple(double figure, double step) {
    return Math.abs(figure / step - Math.rint(figure / step)) < 1e-6;
  }

  /** The limits of a rate: columns called so between which it stands in every row. */
  private List<Integer> limits(int of, int row) {
    return IntStream.range(0, columns.size())
        .filter(column -> column != of && columns.get(column).isFigure(row))
        .filter(column -> LIMIT.matcher(heading(column)).find())
        .filter(column -> isOneSided(of, column))
        .map(column -> cell(row, column))
        .boxed()
        .toList();
  }

  private boolean isOneSided(int of, int limit) {
    double[] beyond =
        IntStream.range(0, columns.get(of).size())
            .filter(row -> columns.get(of).isFigure(row) && columns.get(limit).isFigure(row))
            .mapToDouble(row -> columns.get(limit).number(row) - columns.get(of).number(row))
            .toArray();
    return Arrays.stream(beyond).allMatch(b -> b >= 0)
        || Arrays.stream(beyond).allMatch(b -> b <= 0);
  }

  private String heading(int column) {
    return columns.get(column).heading().toLowerCase(Locale.ROOT);
  }
}
