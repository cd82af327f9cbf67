package org.placebook.sheet.xlsx;

import org.apache.poi.ss.usermodel.FormulaError;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.Refused;

/** Takes the records of one xlsb sheet; they count rows and columns from 0. */
final class BinarySheet {
  private static final int ROW = 0;
  private static final int BLANK = 1;
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
  private static final int SHORT_BLANK = 12;
  private static final int SHORT_PACKED_NUMBER = 13;
  private static final int SHORT_ERROR = 14;
  private static final int SHORT_TRUTH = 15;
  private static final int SHORT_NUMBER = 16;
  private static final int SHORT_TEXT = 17;
  private static final int SHORT_SHARED_TEXT = 18;
  private static final int COLUMNS = 60;
  private static final int RICH_TEXT = 62;
  private static final int MERGED = 176;

  /** Where a cell's value begins, behind its column and style. */
  private static final int VALUE = 8;

  /** The same in a short record, which has no column. */
  private static final int SHORT_VALUE = 4;

  private static final int STYLE_MASK = 0xffffff;
  private static final int ROW_FLAGS = 11;
  private static final int ROW_HIDDEN = 0x10;

  private final XlsxCells cells;
  private final BinaryTexts texts;
  private final GridBuilder grid;
  private int row;
  private int column;

  BinarySheet(XlsxCells cells, BinaryTexts texts) {
    this.cells = cells;
    this.texts = texts;
    this.grid = cells.grid();
  }

  void take(BinaryRecord record) throws Refused {
    switch (record.type()) {
      case ROW -> row(record);
      case COLUMNS -> columns(record);
      case MERGED -> merged(record);
      case SHORT_BLANK -> column++;
      case SHORT_PACKED_NUMBER,
          SHORT_ERROR,
          SHORT_TRUTH,
          SHORT_NUMBER,
          SHORT_TEXT,
          SHORT_SHARED_TEXT -> {
        column++;
        cell(record, record.i32(0) & STYLE_MASK, SHORT_VALUE);
      }
      default -> {
        if ((record.type() >= BLANK && record.type() <= FORMULA_ERROR)
            || record.type() == RICH_TEXT) {
          column = record.i32(0) + 1;
          cell(record, record.i32(4) & STYLE_MASK, VALUE);
        }
      }
    }
  }

  /** A cell; that of a short record stands behind the last one. */
  private void cell(BinaryRecord record, int style, int at) throws Refused {
    switch (record.type()) {
      case PACKED_NUMBER, SHORT_PACKED_NUMBER ->
          cells.number(row, column, style, record.packedNumber(at), false);
      case NUMBER, SHORT_NUMBER -> cells.number(row, column, style, record.number(at), false);
      case FORMULA_NUMBER -> cells.number(row, column, style, record.number(at), true);
      case TEXT, SHORT_TEXT -> text(record.wideString(at), style, false);
      case FORMULA_TEXT -> text(record.wideString(at), style, true);
      case RICH_TEXT -> text(texts.rich(record, at), style, false);
      case SHARED_TEXT, SHORT_SHARED_TEXT ->
          grid.sharedText(row, column, record.i32(at), cells.look(style), false);
      case TRUTH, SHORT_TRUTH -> truth(record.u8(at), style, false);
      case FORMULA_TRUTH -> truth(record.u8(at), style, true);
      case ERROR, SHORT_ERROR -> error(record.u8(at), style, false);
      case FORMULA_ERROR -> error(record.u8(at), style, true);
      default -> {}
    }
  }

  private void row(BinaryRecord record) throws Refused {
    row = record.i32(0) + 1;
    column = 0;
    grid.row(row, (record.u8(ROW_FLAGS) & ROW_HIDDEN) != 0);
  }

  private void text(String text, int style, boolean formula) throws Refused {
    grid.text(row, column, text, cells.look(style), formula);
  }

  private void truth(int value, int style, boolean formula) throws Refused {
    grid.truth(row, column, value != 0, cells.look(style), formula);
  }

  private void error(int code, int style, boolean formula) throws Refused {
    String text = FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    grid.error(row, column, text, cells.look(style), formula);
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
}
