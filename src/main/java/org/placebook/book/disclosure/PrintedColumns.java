package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.placebook.table.FigureColumn;

/**
 * How printed columns follow from each other, as all rows bear out: rates and per cents of counts;
 * straight lines of counts or rates, as an index is, a gap to the nation or a distance from the
 * average; differences of two columns, as gaps between groups are.
 */
final class PrintedColumns {
  /** In place of the column that a count is divided by. */
  static final int NONE = -1;

  private static final double[] PER = {1, 100, 1_000, 10_000, 100_000, 1_000_000};
  private static final int FEWEST_ROWS = 3;
  private static final int MOST_COLUMNS = 40;
  private static final int MOST_DECIMALS = 8;

  /** So many digits must agree, beyond those that decide among all that is tried. */
  private static final double BEYOND_CHANCE = 2;

  private final Beside beside;
  private final List<FigureColumn> columns;
  private final double[] steps;
  private final List<Way> rates = new ArrayList<>();
  private final List<Way> lines = new ArrayList<>();
  private final Set<List<Integer>> together = new LinkedHashSet<>();
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * A column that is worked out from a count, or from one count over another.
   *
   * @param over the column that the count is divided by, or {@link #NONE}
   * @param per how much it grows where what it is worked out from grows by 1
   * @param step what it is rounded to
   */
  record Way(int of, int count, int over, double per, double step) {
    /** How closely it tells the count, which is divided by so much. */
    double width(double divisor) {
      return divisor * step / Math.abs(per);
    }
  }

  /**
   * A column that is the difference of two rates, whether or not these are printed.
   *
   * @param from the two counts and what each is over
   */
  record Gap(int of, List<Integer> from) {}

  PrintedColumns(Beside beside) {
    this.beside = beside;
    this.columns = beside.columns();
    this.steps = columns.stream().mapToDouble(PrintedColumns::step).toArray();
    int all = areTooMany(beside) ? 0 : columns.size();
    for (int of = 0; of < all; of++) {
      for (int from = 0; from < all; from++) {
        if (of != from) {
          overEach(of, from);
          line(of, from);
          differences(of, from);
        }
      }
    }
    gaps(all);
  }

  /** Among so many columns nothing is looked for. */
  static boolean areTooMany(Beside beside) {
    return beside.columns().size() > MOST_COLUMNS;
  }

  /** Columns that are worked out from counts. */
  List<Way> ways() {
    return Stream.concat(rates.stream(), lines.stream()).toList();
  }

  /** The columns that are one count over another, in whatever measure. */
  Set<Integer> ofRates() {
    Set<Integer> of = new LinkedHashSet<>();
    rates.forEach(way -> of.add(way.of()));
    lines.stream().filter(w -> w.over() != NONE && w.step() < 1).forEach(w -> of.add(w.of()));
    return of;
  }

  /** Columns of which each follows from the others, as closely as they are rounded. */
  Set<List<Integer>> together() {
    return together;
  }

  /** Columns that are the difference of two rates. */
  List<Gap> gaps() {
    return gaps;
  }

  private double figure(int column, int row) {
    return columns.get(column).number(row);
  }

  private boolean isWhole(int column) {
    return steps[column] == 1;
  }

  private void overEach(int of, int over) {
    if (!isWhole(over)) {
      return;
    }
    // Counts are whole; what is made of them is not, or else is less than what it is a rate of.
    boolean mayBeRate = steps[of] < 1 || isLess(of, over);
    BitSet divided = beside.rows(of, over);
    divided.andNot(zeros(over));
    for (int count = 0; count < columns.size(); count++) {
      if (count != of && count != over && isWhole(count)) {
        BitSet rows = beside.rows(count);
        rows.and(divided);
        if (!(mayBeRate && rate(of, count, over, rows))) {
          lineOver(of, count, over, rows);
        }
      }
    }
  }

  private boolean rate(int of, int count, int over, BitSet rows) {
    int before = rates.size();
    for (double per : PER) {
      for (int less : new int[] {0, 1}) {
        if (isMade(of, row -> per * (figure(count, row) / figure(over, row) - less), rows)) {
          rates.add(new Way(of, count, over, per, steps[of]));
        }
      }
    }
    return rates.size() > before;
  }

  private void lineOver(int of, int count, int over, BitSet rows) {
    OptionalDouble slope = slope(of, row -> figure(count, row) / figure(over, row), 0, rows, 3);
    if (slope.isPresent() && (steps[of] < 1 || isLess(count, over))) {
      lines.add(new Way(of, count, over, slope.getAsDouble(), steps[of]));
    }
  }

  private boolean isLess(int of, int over) {
    return beside.rows(of, over).stream().allMatch(row -> figure(of, row) < figure(over, row));
  }

  /** Whether what is made is what is printed in each row. */
  private boolean isMade(int of, IntToDoubleFunction measure, BitSet rows) {
    int told = 0;
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      double made = measure.applyAsDouble(row);
      if (!(Math.abs(figure(of, row) - made) <= steps[of] / 2 + 1e-9 * Math.abs(made))) {
        return false;
      }
      told += Math.abs(made) > 2 * steps[of] ? 1 : 0;
    }
    return told >= FEWEST_ROWS;
  }

  private void line(int of, int from) {
    BitSet rows = beside.rows(of, from);
    IntToDoubleFunction figures = row -> figure(from, row);
    OptionalDouble slope = slope(of, figures, isWhole(from) ? 0 : steps[from] / 2, rows, 2);
    if (slope.isPresent() && isWhole(from)) {
      lines.add(new Way(of, from, NONE, slope.getAsDouble(), steps[of]));
    } else if (slope.isPresent()) {
      together.add(Stream.of(of, from).sorted().toList());
    }
  }

  /**
   * The slope of the straight line that a column is of some measure.
   *
   * @param error by which the measure may be wrong
   * @param tried how many columns are tried with each other
   */
  private OptionalDouble slope(
      int of, IntToDoubleFunction measure, double error, BitSet rows, int tried) {
    return StraightLine.through(rows, measure, error, row -> figure(of, row), steps[of])
        .filter(line -> isBeyondChance(line.told(), line.rise(), line.slack(), tried))
        .map(line -> OptionalDouble.of(line.slope()))
        .orElse(OptionalDouble.empty());
  }

  private void differences(int of, int first) {
    for (int second = first + 1; second < columns.size(); second++) {
      if (second != of && isSum(of, first, second)) {
        together.add(Stream.of(of, first, second).sorted().toList());
      }
    }
  }

  private boolean isSum(int of, int first, int second) {
    int told = 0;
    double slack = 0;
    BitSet rows = beside.rows(of, first, second);
    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
      slack = StraightLine.slack((steps[of] + steps[first] + steps[second]) / 2, figure(of, row));
      double sum = figure(first, row) + figure(second, row);
      if (!(Math.abs(figure(of, row) - sum) <= slack)) {
        return false;
      }
      double size = Math.min(Math.abs(figure(first, row)), Math.abs(figure(second, row)));
      told += Math.min(size, Math.abs(sum)) > 2 * slack ? 1 : 0;
    }
    double range =
        Stream.of(of, first, second).mapToDouble(column -> range(column, rows)).max().orElse(0);
    return isBeyondChance(told, range, slack, 3);
  }

  private double range(int column, BitSet rows) {
    DoubleSummaryStatistics all =
        rows.stream().mapToDouble(row -> figure(column, row)).summaryStatistics();
    return all.getMax() - all.getMin();
  }

  private void gaps(int all) {
    List<List<Integer>> parts = new ArrayList<>();
    for (int count = 0; count < all; count++) {
      for (int over = 0; over < all; over++) {
        if (count != over && isWhole(count) && isWhole(over) && isLess(count, over)) {
          parts.add(List.of(count, over));
        }
      }
    }
    for (int of = 0; of < all && parts.size() <= MOST_COLUMNS; of++) {
      for (List<Integer> one : parts) {
        for (List<Integer> other : parts) {
          List<Integer> from = Stream.of(one, other).flatMap(List::stream).distinct().toList();
          if (from.size() == 4 && !from.contains(of) && steps[of] < 1 && isGap(of, from)) {
            gaps.add(new Gap(of, from));
          }
        }
      }
    }
  }

  private boolean isGap(int of, List<Integer> from) {
    BitSet rows = beside.rows(of, from.stream().mapToInt(Integer::intValue).toArray());
    List.of(from.get(1), from.get(3)).forEach(over -> rows.andNot(zeros(over)));
    IntToDoubleFunction gap =
        row ->
            figure(from.get(0), row) / figure(from.get(1), row)
                - figure(from.get(2), row) / figure(from.get(3), row);
    return isMade(of, gap, rows) || isMade(of, row -> 100 * gap.applyAsDouble(row), rows);
  }

  private BitSet zeros(int column) {
    BitSet zeros = new BitSet();
    beside.rows(column).stream().filter(row -> figure(column, row) == 0).forEach(zeros::set);
    return zeros;
  }

  /**
   * Whether so many rows agree by chance once in a hundred times at most, all columns being tried.
   */
  private boolean isBeyondChance(int told, double range, double slack, int tried) {
    double digits = BEYOND_CHANCE + tried * Math.log10(columns.size());
    return told * Math.log10(range / (2 * slack)) >= digits;
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
}
