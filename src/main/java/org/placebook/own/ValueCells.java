package org.placebook.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.splice.Tags;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;
import org.placebook.sheet.parts.Address;
import org.placebook.table.Letters;

/**
 * Cells that were given values, since Excel has no formula for their functions: told by their
 * address and value, or, where rows were moved, by a value that no other cell has.
 */
final class ValueCells {
  /** So few digits may stand in a cell by chance. */
  private static final int FEWEST_DIGITS = 8;

  private final OwnBook book;
  private final OwnRecord record;
  private final OwnSheet sheet;

  ValueCells(OwnBook book, OwnRecord record, OwnSheet sheet) {
    this.book = book;
    this.record = record;
    this.sheet = sheet;
  }

  /** Takes what a stretch of the sheet's part becomes. */
  interface Sink {
    void replace(int start, int end, String xml, String address);
  }

  void restore(String text, Sink sink) throws UnreadableFile {
    for (OwnRecord.Expanded function : record.functions()) {
      if (function.expansion().isEmpty() && function.sheet().equals(sheet.name())) {
        for (OwnRecord.Cell cell : function.cells()) {
          Optional<String> at = place(cell);
          if (at.isPresent()) {
            replace(text, function, cell, at.get(), sink);
          }
        }
      }
    }
  }

  private Optional<String> place(OwnRecord.Cell cell) throws UnreadableFile {
    Grid grid = book.grid(sheet.name());
    if (holds(grid, Address.row(cell.at()), Address.column(cell.at()), cell.value())) {
      return Optional.of(cell.at());
    }
    List<String> same = new ArrayList<>();
    if (cell.value().length() >= FEWEST_DIGITS) {
      for (int row = 1; row <= grid.lastRow(); row++) {
        for (int column = 1; column <= grid.lastColumn(row); column++) {
          if (holds(grid, row, column, cell.value())) {
            same.add(Letters.of(column) + row);
          }
        }
      }
    }
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The list says no values; then the place decides. */
  private static boolean holds(Grid grid, int row, int column, String value) {
    return row > 0
        && !grid.isFormula(row, column)
        && (value.isEmpty()
            || grid.text(row, column).equals(value)
            || isNumber(grid, row, column, value));
  }

  /** Programs write the same number in other digits. */
  private static boolean isNumber(Grid grid, int row, int column, String value) {
    if (grid.kind(row, column) != CellKind.NUMBER || !value.matches("-?[\\d.]+(?:E-?\\d+)?")) {
      return false;
    }
    double number = Double.parseDouble(value);
    return Math.abs(grid.number(row, column) - number) <= 1e-14 * Math.abs(number);
  }

  private void replace(
      String text, OwnRecord.Expanded function, OwnRecord.Cell cell, String at, Sink sink) {
    Tags tags = new Tags(text);
    while (tags.nextStart("c")) {
      if (tags.attribute("r").equals(Optional.of(at))) {
        int end = tags.endOfElement();
        String style = tags.attribute("s").orElse("");
        boolean isSame =
            at.equals(cell.at()) && !cell.xml().isEmpty() && style.equals(cell.style());
        String typed = Expansions.typed(function, Address.row(at), Address.column(at));
        String now = text.substring(tags.start(), end);
        sink.replace(tags.start(), end, isSame ? cell.xml() : CellXml.typed(now, typed), at);
        return;
      }
    }
  }
}
