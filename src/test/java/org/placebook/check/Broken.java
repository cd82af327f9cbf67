package org.placebook.check;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One way to break a rule, done to the sheet "Table 1" of a good workbook. */
record Broken(int rule, String what, String cell, Consumer<XSSFSheet> change) {

  static Broken of(int rule, String what, String cell, Consumer<XSSFSheet> change) {
    return new Broken(rule, what, cell, change);
  }

  /** A cell gets another text. */
  static Broken text(int rule, String cell, String text) {
    return of(
        rule, "\"" + text + "\" in " + cell, cell, sheet -> cell(sheet, cell).setCellValue(text));
  }

  /** A cell gets another style. */
  static Broken style(int rule, String what, String cell, Consumer<XSSFCellStyle> change) {
    return of(rule, what, cell, sheet -> restyle(cell(sheet, cell), change));
  }

  /** A cell gets another font. */
  static Broken font(int rule, String what, String cell, Consumer<XSSFFont> change) {
    return of(
        rule,
        what,
        cell,
        sheet ->
            restyle(
                cell(sheet, cell),
                style -> {
                  XSSFWorkbook workbook = sheet.getWorkbook();
                  XSSFFont font = workbook.createFont();
                  font.setFontName(style.getFont().getFontName());
                  font.setFontHeight(style.getFont().getFontHeightInPoints());
                  change.accept(font);
                  style.setFont(font);
                }));
  }

  private static void restyle(Cell cell, Consumer<XSSFCellStyle> change) {
    CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
    style.cloneStyleFrom(cell.getCellStyle());
    change.accept((XSSFCellStyle) style);
    cell.setCellStyle(style);
  }

  /** A cell by its address, made if it is not there. */
  static XSSFCell cell(XSSFSheet sheet, String address) {
    var at = new org.apache.poi.ss.util.CellAddress(address);
    var row = sheet.getRow(at.getRow());
    var some = row == null ? sheet.createRow(at.getRow()) : row;
    XSSFCell cell = some.getCell(at.getColumn());
    return cell == null ? some.createCell(at.getColumn()) : cell;
  }

  /** The same, found in another cell. */
  Broken foundIn(String other) {
    return new Broken(rule, what, other, change);
  }

  @Override
  public String toString() {
    return "rule " + rule + ": " + what;
  }
}
