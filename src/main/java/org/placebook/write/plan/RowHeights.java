package org.placebook.write.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.book.MarksChart;
import org.placebook.book.RowRole;
import org.placebook.table.Text;
import org.placebook.write.plan.SheetPlan.ColumnPlan;
import org.placebook.write.plan.SheetPlan.TablePlan;

/** Heights of body rows in which a text needs more than one line. */
public final class RowHeights {
  private final List<ColumnPlan> wrapped = new ArrayList<>();
  private final TextWidth measure;
  private final Face body;
  private final Face total;
  private final Optional<Double> beside;

  public RowHeights(TablePlan table, TextWidth measure, Face body, Face total) {
    this.beside = table.sheet().beside().flatMap(MarksChart::rowHeight);
    this.measure = measure;
    this.body = body;
    this.total = total;
    for (ColumnPlan column : table.columns()) {
      if (column.room() < Double.POSITIVE_INFINITY) {
        wrapped.add(column);
      }
    }
  }

  /** The height of a body row, counted from 0, or {@link SheetPlan#AUTOMATIC}. */
  public double height(int row, RowRole role) {
    if (beside.isPresent()) {
      return beside.get();
    }
    Face face = role == RowRole.BODY ? body : total;
    int lines = 1;
    for (ColumnPlan column : wrapped) {
      if (column.column().cells().value(row) instanceof Text text) {
        lines = Math.max(lines, measure.lines(text.text(), face, column.room()));
      }
    }
    return lines == 1 ? SheetPlan.AUTOMATIC : face.height(lines);
  }
}
