package org.placebook.write.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.write.part.ZipTime;
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

  /**
   * A list to pick from.
   *
   * @param sheet where something is picked, in its first row
   * @param heading of the column in which it is
   * @param from the sheet that has the list
   * @param column the list's column there, counted from 0
   */
  public record PickList(String sheet, String heading, String from, int column) {}

  /**
   * Writes the sheets into a file that is not there yet.
   *
   * @param lists those whose sheets are not there are passed over; other words than those listed
   *     may be typed all the same
   */
  public static void write(List<ControlSheet> sheets, List<PickList> lists, Path target)
      throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = EmptyWorkbook.of(HouseStyle.of(Optional.empty()).styles())) {
      XSSFCellStyle wrapped = workbook.createCellStyle();
      wrapped.setWrapText(true);
      for (ControlSheet sheet : sheets) {
        write(sheet, workbook.createSheet(sheet.name()), wrapped);
      }
      lists.forEach(list -> add(list, sheets, workbook));
      workbook.write(made);
    }
    try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
      ZipTime.write(made.toByteArray(), out);
    }
  }

  private static void add(PickList list, List<ControlSheet> sheets, XSSFWorkbook workbook) {
    XSSFSheet target = workbook.getSheet(list.sheet());
    XSSFSheet from = workbook.getSheet(list.from());
    if (target == null || from == null) {
      return;
    }
    int column =
        sheets.stream()
            .filter(sheet -> sheet.name().equals(list.sheet()))
            .mapToInt(sheet -> sheet.rows().get(0).indexOf(list.heading()))
            .findFirst()
            .orElseThrow();
    String letter = CellReference.convertNumToColString(list.column());
    XSSFDataValidationHelper helper = new XSSFDataValidationHelper(target);
    DataValidation picked =
        helper.createValidation(
            helper.createFormulaListConstraint(
                "'%s'!$%s$2:$%s$%d"
                    .formatted(list.from(), letter, letter, from.getLastRowNum() + 1)),
            new CellRangeAddressList(1, 1, column, column));
    picked.setShowErrorBox(false);
    target.addValidationData(picked);
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
        .setDisplayName("tbl_" + sheet.name().replace(' ', '_'));
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
