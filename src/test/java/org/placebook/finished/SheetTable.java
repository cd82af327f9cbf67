package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The Excel table of a sheet, its cells found as a reader finds them: by what stands at the head of
 * row and column. Lines of a heading are joined by blanks.
 */
record SheetTable(XSSFSheet sheet, int header, int last, List<String> headings) {

  static SheetTable of(XSSFWorkbook workbook, String name) {
    XSSFSheet sheet = Objects.requireNonNull(workbook.getSheet(name), name);
    assertThat(sheet.getTables()).as(name).hasSize(1);
    XSSFTable table = sheet.getTables().get(0);
    List<String> headings = new ArrayList<>();
    sheet
        .getRow(table.getStartRowIndex())
        .forEach(cell -> headings.add(cell.getStringCellValue().replace('\n', ' ')));
    return new SheetTable(sheet, table.getStartRowIndex(), table.getEndRowIndex(), headings);
  }

  /** The body's rows by their number from 0 on the sheet. */
  List<Integer> rows() {
    return IntStream.rangeClosed(header + 1, last).boxed().toList();
  }

  /** The row whose first cells are these labels. */
  int row(String... labels) {
    List<Integer> found = rows().stream().filter(row -> leads(row, labels)).toList();
    assertThat(found).as("rows of %s on %s", List.of(labels), sheet.getSheetName()).hasSize(1);
    return found.get(0);
  }

  /** The row of an area, whose name stands in the second column. */
  int named(String area) {
    List<Integer> found = rows().stream().filter(row -> text(cell(row, 1)).equals(area)).toList();
    assertThat(found).as("rows of %s on %s", area, sheet.getSheetName()).hasSize(1);
    return found.get(0);
  }

  private boolean leads(int row, String... labels) {
    return IntStream.range(0, labels.length).allMatch(i -> text(cell(row, i)).equals(labels[i]));
  }

  XSSFCell cell(int row, int column) {
    return sheet.getRow(row).getCell(column);
  }

  XSSFCell cell(int row, String heading) {
    assertThat(headings).as(sheet.getSheetName()).contains(heading);
    return cell(row, headings.indexOf(heading));
  }

  /** The figure in a cell, as Excel shows it before it calculates anything. */
  double figure(int row, String heading) {
    XSSFCell cell = cell(row, heading);
    assertThat(shownType(cell)).as(cell.getReference()).isEqualTo(CellType.NUMERIC);
    return cell.getNumericCellValue();
  }

  String text(int row, String heading) {
    return text(cell(row, heading));
  }

  static CellType shownType(XSSFCell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /** What a cell shows, figures with all their digits. */
  static String text(XSSFCell cell) {
    return switch (shownType(cell)) {
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
      case ERROR -> cell.getErrorCellString();
      default -> "";
    };
  }
}
