package org.placebook.finished;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook in an analyst's hands: cells found by their area and heading, changed, and saved. */
final class Edits implements AutoCloseable {
  private final XSSFWorkbook workbook;
  private final Path target;

  private Edits(XSSFWorkbook workbook, Path target) {
    this.workbook = workbook;
    this.target = target;
  }

  /** The changes of this go to {@code target}; the workbook itself is left alone. */
  static Edits of(Path workbook, Path target) throws IOException {
    return new Edits(new XSSFWorkbook(Files.newInputStream(workbook)), target);
  }

  Sheet sheet(String name) {
    return Objects.requireNonNull(workbook.getSheet(name), name);
  }

  /**
   * The cell in the row that holds the area's name and the column whose heading holds the words.
   */
  Cell cell(String sheet, String area, String heading) {
    return row(sheet, area).getCell(column(sheet, heading));
  }

  Row row(String sheet, String area) {
    for (Row row : sheet(sheet)) {
      for (int i = 0; i < 3; i++) {
        if (area.equals(text(row.getCell(i)))) {
          return row;
        }
      }
    }
    throw new AssertionError("No row of " + area + " on " + sheet);
  }

  /** The row that holds a text in the column, counted from 0. */
  Row row(String sheet, String text, int column) {
    for (Row row : sheet(sheet)) {
      if (text.equals(text(row.getCell(column)))) {
        return row;
      }
    }
    throw new AssertionError("No row of " + text + " on " + sheet);
  }

  private int column(String sheet, String heading) {
    for (Row row : sheet(sheet)) {
      // The lines above a table hold the words of headings too.
      boolean isHeader = row.getPhysicalNumberOfCells() > 2;
      for (Cell cell : row) {
        if (isHeader && text(cell).contains(heading)) {
          return cell.getColumnIndex();
        }
      }
    }
    throw new AssertionError("No column of " + heading + " on " + sheet);
  }

  /** Puts a figure or, where it is none, a text into a cell. */
  static void set(Cell cell, String content) {
    if (content.matches("-?[\\d.]+")) {
      cell.setCellValue(Double.parseDouble(content));
    } else {
      cell.setCellValue(content);
    }
  }

  static String text(@org.jspecify.annotations.Nullable Cell cell) {
    return cell == null ? "" : new DataFormatter().formatCellValue(cell);
  }

  Path save() throws IOException {
    try (OutputStream out = Files.newOutputStream(target)) {
      workbook.write(out);
    }
    return target;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
