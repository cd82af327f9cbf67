package org.placebook.recipe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;
import org.placebook.table.Table;

/** Finds the column of a table that is the total of the others. */
final class TotalFinder {
  private static final Pattern NAMED =
      Pattern.compile("(?:grand |overall )?totals?(?: .*)?|all(?: .*)?|.* total");

  /** Rounded parts may miss their total by so much of it. */
  static final double ROUNDED = 0.05;

  /** Whole counts add up; a little is left for what double arithmetic loses. */
  private static final double EXACT = 1e-9;

  private static final int FEWEST_PARTS = 2;
  private static final int FEWEST_ROWS = 3;

  private final List<FigureColumn> columns;

  TotalFinder(Table table) {
    this(table.figures());
  }

  /** Among some columns of a table. */
  TotalFinder(List<FigureColumn> columns) {
    this.columns = columns;
  }

  /** By name and sum; by name alone if there is one such name; by sum alone. */
  Optional<FigureColumn> find() {
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
  boolean isSum(FigureColumn total, double tolerance) {
    List<FigureColumn> parts = columns.stream().filter(c -> c != total).toList();
    if (parts.size() < FEWEST_PARTS) {
      return false;
    }
    int compared = 0;
    int equal = 0;
    for (int row = 0; row < total.size(); row++) {
      int at = row;
      if (total.isFigure(row) && parts.stream().allMatch(p -> p.isFigure(at))) {
        double sum = parts.stream().mapToDouble(p -> p.number(at)).sum();
        compared++;
        equal += Math.abs(sum - total.number(row)) <= tolerance * Math.abs(sum) ? 1 : 0;
      }
    }
    return compared >= FEWEST_ROWS && 2 * equal > compared;
  }
}
