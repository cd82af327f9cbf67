package org.placebook.recipe;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.placebook.formula.InputColumn.Unit;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/** What the figures of a table are, as far as the table itself tells. */
final class FigureKind {
  private static final List<String> PERCENT = List.of("%", "per cent", "percent");
  private static final List<String> RATE = List.of("rate", "per 1,000", "per 1000", "ratio");
  private static final double HIGHEST_PERCENT = 100.05;

  private final Table table;
  private final List<FigureColumn> columns;

  /** Of these columns of a table. */
  FigureKind(Table table, List<FigureColumn> columns) {
    this.table = table;
    this.columns = columns;
  }

  /** Per cents are called so and lie between 0 and 100; counts are whole and not negative. */
  Unit unit() {
    if (isSaid(PERCENT)) {
      return within(0, HIGHEST_PERCENT) ? Unit.PERCENT : Unit.VALUE;
    }
    boolean isCount = !isSaid(RATE) && within(0, Double.MAX_VALUE) && isWhole();
    return isCount ? Unit.COUNT : Unit.VALUE;
  }

  private boolean isSaid(List<String> words) {
    return Stream.of(
            Stream.of(table.title()),
            table.preamble().values().stream(),
            columns.stream().map(FigureColumn::unit),
            columns.stream().map(FigureColumn::heading))
        .flatMap(texts -> texts)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> words.stream().anyMatch(text::contains));
  }

  private boolean within(double least, double most) {
    return columns.stream()
        .allMatch(
            column -> {
              for (int row = 0; row < column.size(); row++) {
                if (column.isFigure(row)
                    && !(column.number(row) >= least && column.number(row) <= most)) {
                  return false;
                }
              }
              return true;
            });
  }

  private boolean isWhole() {
    return columns.stream()
        .allMatch(
            column -> {
              for (int row = 0; row < column.size(); row++) {
                if (column.isFigure(row) && column.number(row) != Math.rint(column.number(row))) {
                  return false;
                }
              }
              return true;
            });
  }
}
