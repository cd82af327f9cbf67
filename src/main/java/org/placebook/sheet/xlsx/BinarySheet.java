package org.placebook.sheet.xlsx;

import org.apache.poi.ss.usermodel.FormulaError;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.Refused;

/** Takes the records of one xlsb sheet; they count rows and columns from 0. */
final class BinarySheet {
  private static final int ROW = 0;
  private static final int PACKED_NUMBER = 2;
  private static final int ERROR = 3;
  private static final int TRUTH = 4;
  private static final int NUMBER = 5;
  private static final int TEXT = 6;
  private static final int SHARED_TEXT = 7;
  private static final int FORMULA_TEXT = 8;
  private static final int FORMULA_NUMBER = 9;
  private static final int FORMULA_TRUTH = 10;
  private static final int FORMULA_ERROR = 11;
  private static final int COLUMNS = 60;
  private static final int RICH_TEXT = 62;
  private static final int MERGED = 176;

  /** Where a cell's value begins, behind its column and style. */
  private static final int VALUE = 8;

  private static final int STYLE_MASK = 0xffffff;
  private static final int ROW_FLAGS = 11;
  private static final int ROW_HIDDEN = 0x10;

  private final XlsxCells cells;
  private final GridBuilder grid;
  private int row;

  BinarySheet(XlsxCells cells) {
    this.cells = cells;
    this.grid = cells.grid();
  }

  void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case ROW -> row(record);
      case PACKED_NUMBER -> number(record, record.packedNumber(VALUE), false);
      case NUMBER -> number(record, record.number(VALUE), false);
      case FORMULA_NUMBER -> number(record, record.number(VALUE), true);
      case TEXT -> text(record, record.wideString(VALUE), false);
      case FORMULA_TEXT -> text(record, record.wideString(VALUE), true);
      case RICH_TEXT -> text(record, record.wideString(VALUE + 1), false);
      case SHARED_TEXT ->
          grid.sharedText(row, column(record), record.i32(VALUE), look(record), false);
      case TRUTH -> truth(record, false);
      case FORMULA_TRUTH -> truth(record, true);
      case ERROR -> error(record, false);
      case FORMULA_ERROR -> error(record, true);
      case COLUMNS -> columns(record);
      case MERGED -> merged(record);
      default -> {}
    }
  }

  private void row(BinaryRecord record) throws Refused {
    row = record.i32(0) + 1;
    grid.row(row, (record.u8(ROW_FLAGS) & ROW_HIDDEN) != 0);
  }

  private void number(BinaryRecord record, double number, boolean formula) throws Refused {
    cells.number(row, column(record), style(record), number, formula);
  }

  private void text(BinaryRecord record, String text, boolean formula) throws Refused {
    grid.text(row, column(record), text, look(record), formula);
  }

  private void truth(BinaryRecord record, boolean formula) throws Refused {
    grid.truth(row, column(record), record.u8(VALUE) != 0, look(record), formula);
  }

  private void error(BinaryRecord record, boolean formula) throws Refused {
    int code = record.u8(VALUE);
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    grid.error(row, column(record), text, look(record), formula);
  }

  private void columns(BinaryRecord record) throws Refused {
    if ((record.u16(16) & 1) != 0) {
      grid.hideColumns(record.i32(0) + 1, record.i32(4) + 1);
    }
  }

  private void merged(BinaryRecord record) throws Refused {
    grid.merge(
        Address.range(record.i32(0) + 1, record.i32(8) + 1, record.i32(4) + 1, record.i32(12) + 1));
  }

  private static int column(BinaryRecord record) throws Refused {
    return record.i32(0) + 1;
  }

  private byte look(BinaryRecord record) throws Refused {
    return cells.look(style(record));
  }

  private static int style(BinaryRecord record) throws Refused {
    return record.i32(4) & STYLE_MASK;
  }
}
