package org.placebook.recipe.proof;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** Finds the column of a table that is the total of the others. */
public final class TotalFinder {
  private static final Pattern NAMED =
      Pattern.compile("(?:grand |overall )?totals?(?: .*)?|all(?: .*)?|.* total");

  /** Rounded parts may miss their total by so much of it. */
  public static final double ROUNDED = 0.05;

  /** Whole counts add up; a little is left for what double arithmetic loses. */
  private static final double EXACT = 1e-9;

  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_ROWS = 3;

  private final List<FigureColumn> columns;

  /** By row the sum of all figures, the total's among them; NaN where one is missing. */
  private final double[] sums;

  public TotalFinder(Table table) {
    this(table.figures());
  }

  /** Among some columns of a table. */
  TotalFinder(List<FigureColumn> columns) {
    this.columns = columns;
    this.sums = sums(columns);
  }

  private static double[] sums(List<FigureColumn> columns) {
    double[] sums = new double[columns.isEmpty() ? 0 : columns.get(0).size()];
    for (FigureColumn column : columns) {
      for (int row = 0; row < sums.length; row++) {
        sums[row] += column.isFigure(row) ? column.number(row) : Double.NaN;
      }
    }
    return sums;
  }

  /** By name and sum; by name alone if there is one such name; by sum alone. */
  public Optional<FigureColumn> find() {
    List<FigureColumn> named = columns.stream().filter(TotalFinder::isNamed).toList();
    Optional<FigureColumn> both = named.stream().filter(c -> isSum(c, ROUNDED)).findFirst();
    if (both.isPresent()) {
      return both;
    }
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return named.isEmpty()
        ? columns.stream().filter(c -> isSum(c, EXACT)).findFirst()
        : Optional.empty();
  }

  static boolean isNamed(FigureColumn column) {
    return NAMED.matcher(Names.normalise(column.heading())).matches();
  }

  /** Whether the other columns add up to this one in most rows that have all figures. */
  public boolean isSum(FigureColumn total, double tolerance) {
    if (columns.size() - 1 < FEWEST_PARTS) {
      return false;
    }
    int compared = 0;
    int equal = 0;
    for (int row = 0; row < sums.length; row++) {
      if (!Double.isNaN(sums[row])) {
        double sum = sums[row] - total.number(row);
        compared++;
        equal += Math.abs(sum - total.number(row)) <= tolerance * Math.abs(sum) ? 1 : 0;
      }
    }
    return compared >= FEWEST_ROWS && 2 * equal > compared;
  }
}
