package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.Rounded;
import org.placebook.table.FigureColumn;

/**
 * Whether columns add up to another, row by row, over the rows that hold all of them.
 *
 * @param grain the unit that all figures are multiples of, or a little thing; rounding to it is
 *     what parts may miss their total by
 */
public record Sums(double grain) {
  /** Two rows may agree by chance. */
  public static final int FEWEST_ROWS = 3;

  /** At most one row in so many may not add up: a misprint, a late revision. */
  static final int ROWS_A_MISS = 20;

  private static final int FEW_ROWS = 40;
  private static final double LARGE = 5000;
  private static final double LARGE_UNIT = 1000;
  private static final double SMALL_UNIT = 5;

  private static final double[] GRAINS = {1000, 500, 250, 100, 50, 25, 10, 5, 1, 0.5, 0.1, 0.01};
  private static final double SMALLEST = 0.001;

  /** Figures of double arithmetic are equal within this part of them. */
  private static final double EQUAL = 1e-9;

  /** Rounding errors are spread evenly: three standard deviations of their sum. */
  private static final double WIDTH = 3 / Math.sqrt(12);

  /** Chance alone would prove a set in one table out of two to the power of this. */
  private static final int BITS = 10;

  /**
   * How some columns add up.
   *
   * @param failing the rows, from 0, that do not
   * @param complete how many rows hold all figures
   * @param bits how much less likely than by an even chance so many rows agree by chance alone
   */
  record Fit(List<Integer> failing, int complete, double bits) {
    Fit {
      failing = List.copyOf(failing);
    }

    /** Whether it is proof, where so many sets were tried. */
    boolean isProof(double tried) {
      return complete >= FEWEST_ROWS
          && ROWS_A_MISS * failing.size() <= complete
          && bits >= BITS + Math.log(tried) / Math.log(2);
    }
  }

  /** For figures of one table. */
  public static Sums of(List<FigureColumn> columns) {
    for (double grain : GRAINS) {
      if (columns.stream().allMatch(column -> isOf(column, grain))) {
        return new Sums(grain);
      }
    }
    return new Sums(SMALLEST);
  }

  public static boolean isOf(FigureColumn column, double grain) {
    return column.allFigures(
        figure -> {
          double units = figure / grain;
          return Math.abs(units - Math.rint(units)) <= EQUAL * Math.max(1, Math.abs(units));
        });
  }

  private double slack(List<FigureColumn> parts, FigureColumn total, int row, Rounding rounding) {
    return switch (rounding) {
      case NONE -> 0;
      case TO_UNIT -> {
        int figures = parts.size() + 1;
        yield grain * Math.min(figures / 2.0, WIDTH * Math.sqrt(figures));
      }
      case BY_SIZE -> {
        double squares = square(unitBySize(total.number(row)));
        for (FigureColumn part : parts) {
          squares += square(unitBySize(part.number(row)));
        }
        yield WIDTH * Math.sqrt(squares);
      }
    };
  }

  private static double square(double number) {
    return number * number;
  }

  private static double unitBySize(double figure) {
    Rounded bySize = new Rounded.BySize();
    return bySize.at(figure, true) - bySize.at(figure, false);
  }

  /** What parts may miss their total by. */
  enum Rounding {
    /** What may be lost of doubles. */
    NONE,
    /** All figures were rounded to one unit. */
    TO_UNIT,
    /** Large figures were rounded to larger units, as those of employees are. */
    BY_SIZE
  }

  /** How the columns add up to the total, but for rounding. */
  Fit fit(List<FigureColumn> parts, FigureColumn total, Rounding rounding) {
    List<Integer> failing = new ArrayList<>();
    int complete = 0;
    double bits = 0;
    for (int row = 0; row < total.size() && !isLost(failing.size(), complete, total); row++) {
      double sum = sum(parts, row);
      if (!total.isFigure(row) || Double.isNaN(sum)) {
        continue;
      }
      double whole = total.number(row);
      double slack = slack(parts, total, row, rounding);
      complete++;
      if (Math.abs(sum - whole) > slack + EQUAL * Math.abs(whole)) {
        failing.add(row);
      } else {
        bits += bits(whole, slack);
      }
    }
    return new Fit(failing, complete, bits);
  }

  /** Most sets are seen to fail within a few rows. */
  private static boolean isLost(int failing, int complete, FigureColumn total) {
    return failing > total.size() / ROWS_A_MISS || (failing > FEW_ROWS / 4 && complete <= FEW_ROWS);
  }

  private double bits(double whole, double slack) {
    return Math.max(
        0, Math.log((Math.abs(whole) / grain + 1) / (2 * slack / grain + 1)) / Math.log(2));
  }

  /** Whether all figures are such as rounding by size leaves, some of them large. */
  static boolean areBySize(List<FigureColumn> columns) {
    double most = 0;
    for (FigureColumn column : columns) {
      for (int row = 0; row < column.size(); row++) {
        if (column.isFigure(row)) {
          double figure = column.number(row);
          if (figure < 0 || figure % (figure < LARGE ? SMALL_UNIT : LARGE_UNIT) != 0) {
            return false;
          }
          most = Math.max(most, figure);
        }
      }
    }
    return most >= LARGE;
  }

  /** The sum of a row; not a number where a figure is missing. */
  static double sum(List<FigureColumn> parts, int row) {
    double sum = 0;
    for (FigureColumn part : parts) {
      sum += part.isFigure(row) ? part.number(row) : Double.NaN;
    }
    return sum;
  }
}
