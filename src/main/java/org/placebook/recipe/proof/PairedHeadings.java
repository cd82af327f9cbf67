package org.placebook.recipe.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * Two neighbours under one merged heading, a count and its per cent, which only their figures tell
 * apart.
 */
public final class PairedHeadings {
  /** What is added to the heading of a per cent. */
  static final String PERCENT = " | %";

  private PairedHeadings() {}

  /** The table with the headings of such per cents told from those of their counts. */
  public static Table told(Table table) {
    List<FigureColumn> columns = table.figures();
    if (!repeats(columns)) {
      return table;
    }
    List<FigureColumn> totals = columns.stream().filter(TotalName::isOf).toList();
    PercentColumns percents = PercentColumns.among(columns, totals);
    List<FigureColumn> told = new ArrayList<>();
    for (FigureColumn column : columns) {
      boolean isPair =
          percents.countOf(column).filter(c -> c.heading().equals(column.heading())).isPresent();
      told.add(isPair ? column.called(column.heading() + PERCENT) : column);
    }
    return table.with(told);
  }

  private static boolean repeats(List<FigureColumn> columns) {
    Set<String> seen = new HashSet<>();
    return !columns.stream().map(FigureColumn::heading).allMatch(seen::add);
  }
}
