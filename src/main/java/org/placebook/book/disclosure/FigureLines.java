package org.placebook.book.disclosure;

import java.util.List;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Table;

/**
 * The figures of a table along rows or along columns: line by line, and within a line place by
 * place.
 *
 * @param table the table
 * @param down whether a line is a row, so that its places are columns
 */
record FigureLines(Table table, boolean down) {

  int lines() {
    return down ? table.rows().size() : table.figures().size();
  }

  int places() {
    return down ? table.figures().size() : table.rows().size();
  }

  boolean isFigure(int line, int place) {
    return column(line, place).isFigure(row(line, place));
  }

  boolean isWithheld(int line, int place) {
    return column(line, place).isMissing(row(line, place), Reason.CONFIDENTIAL);
  }

  double figure(int line, int place) {
    return column(line, place).number(row(line, place));
  }

  boolean areFigures(int line, List<Integer> places) {
    return places.stream().allMatch(place -> isFigure(line, place));
  }

  double sum(int line, List<Integer> places) {
    return places.stream().mapToDouble(place -> figure(line, place)).sum();
  }

  /** The number of a cell in the table: row by row. */
  int cell(int line, int place) {
    int column = down ? place : line;
    return row(line, place) * table.figures().size() + column;
  }

  private FigureColumn column(int line, int place) {
    return table.figures().get(down ? place : line);
  }

  private int row(int line, int place) {
    return down ? line : place;
  }
}
