package org.placebook.check;

import java.util.Optional;
import org.placebook.sheet.CellFormat;
import org.placebook.sheet.CellKind;

/**
 * A cell under check, not blank, with what several rules ask about it.
 *
 * @param sheet where it stands
 * @param row from 1
 * @param column from 1
 * @param kind never blank
 * @param text ends trimmed; empty for a number
 * @param table the table that holds it
 * @param format its look
 */
record CheckedCell(
    CheckedSheet sheet,
    int row,
    int column,
    CellKind kind,
    String text,
    Optional<TableArea> table,
    CellFormat format) {

  static CheckedCell of(CheckedSheet sheet, int row, int column, CellKind kind) {
    return new CheckedCell(
        sheet,
        row,
        column,
        kind,
        kind == CellKind.NUMBER ? "" : sheet.text(row, column),
        sheet.table(row, column),
        sheet.format(row, column));
  }

  boolean isText() {
    return kind == CellKind.TEXT;
  }

  boolean isNumber() {
    return kind == CellKind.NUMBER;
  }

  /** Whether it stands in the body of a table. */
  boolean isBody() {
    return table.isPresent() && table.get().isBody(row);
  }

  /** Whether it stands in the body of a table, in a column of figures. */
  boolean isAmongFigures() {
    return isBody() && table.get().isFigures(column);
  }

  /** Whether a link of the sheet covers it. */
  boolean isLink() {
    return sheet.features().links().stream().anyMatch(l -> l.range().contains(row, column));
  }
}
