package org.placebook.samples;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks that occur in a Nomis download. */
record NomisStyles(
    XSSFCellStyle title, XSSFCellStyle plain, XSSFCellStyle heading, XSSFCellStyle figure) {

  static NomisStyles of(XSSFWorkbook workbook, int decimals) {
    XSSFCellStyle heading = style(workbook, 10, true, HorizontalAlignment.CENTER);
    heading.setWrapText(true);
    XSSFCellStyle figure = style(workbook, 10, false, HorizontalAlignment.RIGHT);
    String format = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    figure.setDataFormat(workbook.createDataFormat().getFormat(format));
    return new NomisStyles(
        style(workbook, 12, true, HorizontalAlignment.LEFT),
        style(workbook, 10, false, HorizontalAlignment.LEFT),
        heading,
        figure);
  }

  private static XSSFCellStyle style(
      XSSFWorkbook workbook, int points, boolean bold, HorizontalAlignment alignment) {
    XSSFFont font = workbook.createFont();
    font.setFontName("arial");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setAlignment(alignment);
    return style;
  }
}
