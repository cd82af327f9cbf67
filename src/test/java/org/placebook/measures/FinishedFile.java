package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;

/** A finished workbook, its cells found by what stands at the head of row and column. */
final class FinishedFile implements AutoCloseable {
  private final XSSFWorkbook workbook;

  private FinishedFile(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Runs a job that must end with a finished workbook. */
  static Path made(Path template, Path folder, Path... files) {
    Outcome outcome =
        Run.process(new Request(List.of(files), Optional.of(template), folder), Progress.SILENT);
    assertThat(outcome).as("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    return ((Outcome.Finished) outcome).workbook();
  }

  static FinishedFile open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FinishedFile(new XSSFWorkbook(in));
    }
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  /** The rows of a sheet's table: heading, lines joined by blanks, to cell. */
  List<Map<String, Cell>> rows(String name) {
    XSSFSheet sheet = Objects.requireNonNull(workbook.getSheet(name), name);
    XSSFTable table = sheet.getTables().get(0);
    Row header = sheet.getRow(table.getStartRowIndex());
    List<Map<String, Cell>> rows = new ArrayList<>();
    for (int row = table.getStartRowIndex() + 1; row <= table.getEndRowIndex(); row++) {
      Map<String, Cell> cells = new LinkedHashMap<>();
      for (Cell cell : sheet.getRow(row)) {
        String heading = header.getCell(cell.getColumnIndex()).getStringCellValue();
        cells.put(heading.replace('\n', ' '), cell);
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The one row that has this text under a heading. */
  Map<String, Cell> row(String sheet, String heading, String text) {
    List<Map<String, Cell>> found =
        rows(sheet).stream().filter(row -> shown(cell(row, heading)).equals(text)).toList();
    assertThat(found).as("%s, %s", sheet, text).hasSize(1);
    return found.get(0);
  }

  static Cell cell(Map<String, Cell> row, String heading) {
    assertThat(row).containsKey(heading);
    return Objects.requireNonNull(row.get(heading));
  }

  /** What a cell shows, figures with all their digits. */
  static String shown(Cell cell) {
    return switch (type(cell)) {
      case NUMERIC -> Double.toString(cell.getNumericCellValue());
      case STRING -> cell.getStringCellValue();
      default -> type(cell).toString();
    };
  }

  static CellType type(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
        ? cell.getCachedFormulaResultType()
        : cell.getCellType();
  }

  /**
   * Whether a cell shows this: a text as it is, a figure to a billionth of itself.
   *
   * @param zero by how much a figure may differ however small it is
   */
  static boolean shows(Cell cell, String expected, double zero) {
    if (type(cell) != CellType.NUMERIC) {
      return shown(cell).equals(expected);
    }
    double wanted = Double.parseDouble(expected);
    double off = Math.abs(cell.getNumericCellValue() - wanted);
    return off <= Math.max(1e-9 * Math.abs(wanted), zero);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
