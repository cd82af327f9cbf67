package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * The columns of an input, and beside them, area by area, those of others: what a reader can work
 * out, he works out from all that is shown.
 */
final class Beside {
  /** More columns of an earlier release are left out. */
  private static final int MOST_COLUMNS = 40;

  private final NumberedInput input;
  private final List<FigureColumn> columns = new ArrayList<>();
  private final List<int[]> cells = new ArrayList<>();
  private final List<BitSet> figures = new ArrayList<>();

  private Beside(NumberedInput input) {
    this.input = input;
    int[] rows = new int[input.table().rows().size()];
    for (int row = 0; row < rows.length; row++) {
      rows[row] = row;
    }
    add(input, rows);
  }

  /** An input by itself. */
  static Beside none(NumberedInput input) {
    return new Beside(input);
  }

  /** An input and all others, whose columns follow its own, earlier releases last. */
  static Beside of(NumberedInput input, List<NumberedInput> others) {
    Beside all = new Beside(input);
    others.stream()
        .filter(other -> !other.equals(input))
        .sorted(Comparator.comparing(NumberedInput::isPublished))
        .filter(other -> !other.isPublished() || all.hasRoomFor(other))
        .forEach(other -> all.add(other, input.rowsIn(other.input())));
    return all;
  }

  private boolean hasRoomFor(NumberedInput other) {
    return columns.size() + other.width() <= MOST_COLUMNS;
  }

  /** All of them, in the order of the rows of the first. */
  List<FigureColumn> columns() {
    return columns;
  }

  /** How many columns are the input's own; they come first. */
  int own() {
    return input.width();
  }

  /** The number of a cell among those of all inputs; -1 where the area has none. */
  int cell(int row, int column) {
    return cells.get(column)[row];
  }

  /** The rows in which all of some columns have figures. */
  BitSet rows(int first, int... others) {
    BitSet rows = (BitSet) figures.get(first).clone();
    for (int other : others) {
      rows.and(figures.get(other));
    }
    return rows;
  }

  private void add(NumberedInput from, int[] rows) {
    for (int column = 0; column < from.width(); column++) {
      int[] at = new int[rows.length];
      for (int row = 0; row < rows.length; row++) {
        at[row] = rows[row] < 0 ? -1 : from.cell(rows[row], column);
      }
      cells.add(at);
      FigureColumn added =
          from.equals(input) ? from.column(column) : aligned(from.column(column), rows);
      columns.add(added);
      BitSet there = new BitSet();
      IntStream.range(0, rows.length).filter(added::isFigure).forEach(there::set);
      figures.add(there);
    }
  }

  private static FigureColumn aligned(FigureColumn column, int[] rows) {
    double[] numbers = new double[rows.length];
    Map<Integer, Value> others = new HashMap<>();
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] < 0) {
        others.put(row, Value.missing(Reason.NOT_AVAILABLE));
      } else if (column.isFigure(rows[row])) {
        numbers[row] = column.number(rows[row]);
      } else {
        others.put(row, column.value(rows[row]));
      }
    }
    return new FigureColumn(column.heading(), "", column.position(), numbers, others);
  }
}
