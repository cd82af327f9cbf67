package org.placebook.own.data;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** What each cell of a table says: what stands there, or what a typed function there gives. */
final class CellValues {
  private final OwnBook book;
  private final Map<String, TypedCell> typed = new HashMap<>();
  private final Map<String, Value> known = new HashMap<>();
  private final Set<String> underWay = new HashSet<>();
  private final Worker worker;

  /** Works out a typed cell. */
  interface Worker {
    Value value(TypedCell cell);
  }

  CellValues(OwnBook book, Iterable<TypedCell> cells, Worker worker) {
    this.book = book;
    this.worker = worker;
    cells.forEach(
        cell -> typed.put(key(cell.sheet().name(), cell.cell().row(), cell.cell().column()), cell));
  }

  private static String key(String sheet, int row, int column) {
    return sheet + "!" + Letters.of(column) + row;
  }

  /** Whether a function is typed in a cell of a table. */
  boolean isTyped(OwnTable table, int column, int row) {
    return typed.containsKey(key(table.sheet(), row, column));
  }

  /** The value of a cell of a table. */
  Value at(OwnTable table, int column, int row) {
    TypedCell cell = typed.get(key(table.sheet(), row, column));
    if (cell != null) {
      return of(cell);
    }
    return table
        .figures(column)
        .map(figures -> figures.value(row - table.range().firstRow() - 1))
        .orElseGet(() -> untyped(table.sheet(), row, column));
  }

  /** The value of a typed cell, worked out once. */
  Value of(TypedCell cell) {
    String key = key(cell.sheet().name(), cell.cell().row(), cell.cell().column());
    Value value = known.get(key);
    if (value == null) {
      if (!underWay.add(key)) {
        throw new OwnFault("It refers to itself, by way of other typed functions.");
      }
      value = worker.value(cell);
      underWay.remove(key);
      known.put(key, value);
    }
    return value;
  }

  /** A cell that was typed over in a column of typed functions. */
  private Value untyped(String sheet, int row, int column) {
    try {
      Grid grid = book.grid(sheet);
      CellKind kind = grid.kind(row, column);
      if (kind == CellKind.NUMBER || kind == CellKind.DATE) {
        return Value.of(grid.number(row, column));
      }
      String text = grid.text(row, column);
      return new Missing(Reason.ofShorthand(text).orElse(Reason.NOT_AVAILABLE), text);
    } catch (UnreadableFile e) {
      throw new UncheckedIOException(new java.io.IOException(e));
    }
  }
}
