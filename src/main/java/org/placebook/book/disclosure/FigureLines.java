package org.placebook.book.disclosure;

import java.util.List;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Table;

/**
 * The figures of a table along rows or along columns: line by line, and within a line place by
 * place.
 *
 * @param table the table
 * @param down whether a line is a row, so that its places are columns
 * @param columns those that are looked at, by number
 */
record FigureLines(Table table, boolean down, List<Integer> columns) {

  /** A line a row, its places all columns. */
  static FigureLines ofRows(Table table) {
    List<Integer> all = IntStream.range(0, table.figures().size()).boxed().toList();
    return new FigureLines(table, true, all);
  }

  /** A line for each of some columns, its places the rows. */
  static FigureLines ofColumns(Table table, List<Integer> columns) {
    return new FigureLines(table, false, columns);
  }

  int lines() {
    return down ? table.rows().size() : columns.size();
  }

  int places() {
    return down ? columns.size() : table.rows().size();
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
    return row(line, place) * table.figures().size() + number(line, place);
  }

  /** The column of a line that is one. */
  FigureColumn column(int line) {
    return table.figures().get(columns.get(line));
  }

  private FigureColumn column(int line, int place) {
    return table.figures().get(number(line, place));
  }

  private int number(int line, int place) {
    return columns.get(down ? place : line);
  }

  private int row(int line, int place) {
    return down ? line : place;
  }
}
