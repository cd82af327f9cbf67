package org.placebook.write.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.write.plan.HouseStyle;

/** Writes a recipe as a workbook to edit in Excel: a sheet a table, in the built-in house style. */
public final class ControlSheetsWriter {
  private static final int WIDEST = 60;
  private static final int CHARACTER = 256;

  private ControlSheetsWriter() {}

  /**
   * A control sheet.
   *
   * @param name on its tab
   * @param rows the header first; as many cells in every row
   */
  public record ControlSheet(String name, List<List<String>> rows) {}

  /** Writes the sheets into a file that is not there yet. */
  public static void write(List<ControlSheet> sheets, Path target) throws IOException {
    try (XSSFWorkbook workbook = EmptyWorkbook.of(HouseStyle.of(Optional.empty()).styles());
        OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      XSSFCellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      for (ControlSheet sheet : sheets) {
        write(sheet, workbook.createSheet(sheet.name()), wrapped);
      }
      workbook.write(out);
    }
  }

  private static void write(ControlSheet sheet, XSSFSheet target, XSSFCellStyle wrapped) {
    for (int row = 0; row < sheet.rows().size(); row++) {
      XSSFRow cells = target.createRow(row);
      for (int column = 0; column < sheet.rows().get(row).size(); column++) {
        XSSFCell cell = cells.createCell(column);
        cell.setCellValue(sheet.rows().get(row).get(column));
        cell.setCellStyle(wrapped);
      }
    }
    int columns = sheet.rows().get(0).size();
    for (int column = 0; column < columns; column++) {
      target.setColumnWidth(column, (width(sheet.rows(), column) + 2) * CHARACTER);
    }
    int last = Math.max(1, sheet.rows().size() - 1);
    target
        .createTable(
            new AreaReference(
                new CellReference(0, 0),
                new CellReference(last, columns - 1),
                SpreadsheetVersion.EXCEL2007))
        .setDisplayName("tbl_" + sheet.name());
  }

  private static int width(List<List<String>> rows, int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .flatMap(row -> row.get(column).lines())
        .mapToInt(String::length)
        .map(length -> Math.min(WIDEST, length))
        .max()
        .orElse(8);
  }
}
