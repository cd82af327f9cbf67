package org.placebook.samples;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes a {@link NomisDownload} cell by cell in the layout of the real ones. */
final class NomisWriter {
  private final NomisDownload download;
  private final XSSFSheet sheet;
  private final NomisStyles styles;

  private NomisWriter(NomisDownload download, XSSFSheet sheet, NomisStyles styles) {
    this.download = download;
    this.sheet = sheet;
    this.styles = styles;
  }

  /** A workbook of one sheet, {@code Data}. */
  static XSSFWorkbook write(NomisDownload download) {
    XSSFWorkbook workbook = new XSSFWorkbook();
    XSSFSheet sheet = workbook.createSheet("Data");
    NomisStyles styles = NomisStyles.of(workbook, download.decimals());
    new NomisWriter(download, sheet, styles).writeAll();
    return workbook;
  }

  private void writeAll() {
    text(row(), 0, download.title()).setCellStyle(styles.title());
    text(
        row(),
        0,
        "ONS Crown Copyright Reserved [from Nomis on %s]".formatted(download.downloaded()));
    row();
    for (List<String> entry : download.preamble()) {
      XSSFRow row = row();
      text(row, 0, entry.get(0));
      value(row, 1, entry.get(1));
    }
    row();
    headings();
    download.figures().rows().forEach(this::body);
    row();
    download.footnotes().forEach(line -> text(row(), 0, line));
    widths();
  }

  private void headings() {
    XSSFRow upper = row();
    heading(upper, 0, "Area");
    heading(upper, 1, "mnemonic");
    for (int i = 0; i < download.headings().size(); i++) {
      heading(upper, column(i), download.headings().get(i));
    }
    if (download.flags()) {
      flagHeadings(upper.getRowNum(), row());
    }
  }

  /** Under each merged name stand {@code number} and {@code Flags}. */
  private void flagHeadings(int upper, XSSFRow lower) {
    for (int i = 0; i < download.headings().size(); i++) {
      int first = column(i);
      sheet.addMergedRegion(new CellRangeAddress(upper, upper, first, first + 1));
      heading(lower, first, "number");
      heading(lower, first + 1, "Flags");
    }
  }

  private void body(List<String> figures) {
    XSSFRow row = row();
    text(row, 0, download.areaName(figures));
    text(row, 1, figures.get(0));
    for (int i = 0; i < download.headings().size(); i++) {
      String figure = figures.get(i + 2);
      value(row, column(i), figure.isEmpty() ? "-" : figure).setCellStyle(styles.figure());
    }
  }

  private int column(int figure) {
    return 2 + figure * (download.flags() ? 2 : 1);
  }

  private XSSFRow row() {
    return sheet.createRow(sheet.getPhysicalNumberOfRows());
  }

  private void heading(XSSFRow row, int column, String text) {
    text(row, column, text).setCellStyle(styles.heading());
  }

  private XSSFCell value(XSSFRow row, int column, String text) {
    if (!text.matches("-?\\d+(\\.\\d+)?")) {
      return text(row, column, text);
    }
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(Double.parseDouble(text));
    cell.getCTCell().setV(text); // 2011 and not 2011.0, as Nomis writes it
    cell.setCellStyle(styles.plain());
    return cell;
  }

  private XSSFCell text(XSSFRow row, int column, String text) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.plain());
    return cell;
  }

  private void widths() {
    List<Integer> widths = new ArrayList<>(List.of(25, 14));
    download
        .headings()
        .forEach(h -> widths.addAll(download.flags() ? List.of(14, 5) : List.of(14)));
    for (int i = 0; i < widths.size(); i++) {
      sheet.setColumnWidth(i, widths.get(i) * 256);
    }
  }
}
