package org.placebook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;

/**
 * Figures of one column that look alike and stand in the same part of the same table, one below the
 * other: texts may stand between them, but no blank cell. Most columns of a table are one of these,
 * so what depends on the look and the size of a figure is asked once for all of them.
 *
 * @param first the first of them
 * @param count how many they are
 * @param lastRow where the last one stands
 * @param least the least of them
 * @param largest the largest
 */
record AlikeFigures(CheckedCell first, int count, int lastRow, double least, double largest) {

  /** Those in a column of a table's body, from top to bottom. */
  static List<AlikeFigures> of(CheckedSheet sheet, TableArea table, int column) {
    List<AlikeFigures> all = new ArrayList<>();
    int end = table.range().lastRow();
    for (int row = table.firstBodyRow(); row <= end; row++) {
      if (sheet.isNumber(row, column)) {
        AlikeFigures figures = sheet.figuresFrom(row, column, end);
        all.add(figures);
        row = figures.lastRow();
      }
    }
    return all;
  }

  /** All that follow a figure down to a row, itself the first. */
  static AlikeFigures from(CheckedCell first, int end) {
    Grid grid = first.sheet().grid();
    int column = first.column();
    int lastAlike = Math.min(end, first.sheet().lastRowAlike(first));
    int count = 0;
    int last = first.row();
    double least = Double.POSITIVE_INFINITY;
    double largest = Double.NEGATIVE_INFINITY;
    for (int row = first.row(); row <= lastAlike; row++) {
      CellKind kind = grid.kind(row, column);
      if (kind == CellKind.NUMBER) {
        double number = grid.number(row, column);
        least = number < least ? number : least;
        largest = number > largest ? number : largest;
        last = row;
        count++;
      } else if (kind == CellKind.BLANK) {
        break;
      }
    }
    return new AlikeFigures(first, count, last, least, largest);
  }

  /** Whether no text stands between them. */
  boolean isUnbroken() {
    return count == lastRow - first.row() + 1;
  }

  /** What is done to them to show them. */
  ShownFigure shown() {
    return first.sheet().numberFormat(first.format());
  }

  /** Whether one of them is as large as this, whatever its sign. */
  boolean reach(double size) {
    return Math.max(-least, largest) >= size;
  }

  DoubleStream numbers() {
    return rows().mapToDouble(row -> first.sheet().grid().number(row, first.column()));
  }

  IntStream rows() {
    return IntStream.rangeClosed(first.row(), lastRow)
        .filter(row -> first.sheet().isNumber(row, first.column()));
  }
}
