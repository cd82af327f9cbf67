package org.placebook.book.input;

import java.util.List;
import java.util.Optional;
import org.placebook.book.Cells;
import org.placebook.book.SheetColumn;
import org.placebook.book.UniqueNames;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The flags that stood beside the figures of a column.
 *
 * @param figures the column
 */
record FlagCells(FigureColumn figures) implements Cells {

  /** The columns that have any. */
  static List<FlagCells> of(Table table) {
    return table.figures().stream().map(FlagCells::new).filter(FlagCells::hasAny).toList();
  }

  SheetColumn column(UniqueNames headings) {
    String heading = headings.unique(figures.heading() + " flag");
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", this);
  }

  @Override
  public int size() {
    return figures.size();
  }

  @Override
  public Value value(int row) {
    return flag(row).<Value>map(Text::new).orElseGet(() -> Value.missing(Reason.NOT_APPLICABLE));
  }

  private boolean hasAny() {
    return figures.others().keySet().stream().anyMatch(row -> flag(row).isPresent());
  }

  private Optional<String> flag(int row) {
    return !figures.isPlain(row) && figures.value(row) instanceof Figure figure
        ? figure.flag().filter(flag -> !flag.isBlank())
        : Optional.empty();
  }
}
