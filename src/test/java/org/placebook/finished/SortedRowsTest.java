package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.oracle.Uncached;

/**
 * Rows of a finished table are sorted as Excel sorts them: texts move, and each formula is rebased
 * to its new row as if it were copied there. Either nothing is wrong then, or the line above the
 * table and Checks say so.
 */
class SortedRowsTest {
  private static final int FIRST = 7;
  private static final int LAST = 43;

  @TempDir Path folder;

  @Test
  void aSortThatShiftsFiguresIsSaidAboveTheTableAndInChecks() throws IOException {
    Path finished = Jobs.founding(folder);
    Path calculated =
        calculated(
            finished,
            workbook -> {
              sort(workbook.getSheet("Table 2"), FIRST, LAST);
              // The pairs of a correlation find their figures by name.
              sort(workbook.getSheet("Table 5"), 8, 28);
              sort(workbook.getSheet("Summary"), FIRST, lastRow(workbook.getSheet("Summary")));
            });
    try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(finished));
        XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(calculated))) {
      assertThat(above(after, "Table 2")).startsWith("The rows were sorted or moved");
      assertThat(above(after, "Table 1")).isEqualTo("This worksheet contains one table.");
      assertThat(result(after, "Table 2")).startsWith("sorted");
      assertThat(result(after, "Table 1")).isEqualTo("in order");
      assertPairsAreRight(before.getSheet("Table 5"), after.getSheet("Table 5"));
      assertSameByName(before.getSheet("Summary"), after.getSheet("Summary"));
    }
  }

  /** Rows of members find their figures by name, and so does a chart of them; areas take theirs. */
  @Test
  void aSortOfMembersHarmsNoChart() throws IOException {
    Path finished =
        Jobs.finished(Jobs.template("area-profile"), folder, Path.of("samples/area-profile"));
    Path calculated =
        calculated(
            finished,
            workbook -> {
              sort(workbook.getSheet("Profile"), FIRST, lastRow(workbook.getSheet("Profile")));
              sort(workbook.getSheet("Chart 2"), FIRST, lastRow(workbook.getSheet("Chart 2")));
            });
    try (XSSFWorkbook before = new XSSFWorkbook(Files.newInputStream(finished));
        XSSFWorkbook after = new XSSFWorkbook(Files.newInputStream(calculated))) {
      assertSameByName(before.getSheet("Profile"), after.getSheet("Profile"));
      assertSameByName(before.getSheet("Chart 2"), after.getSheet("Chart 2"));
      Sheet chart = before.getSheet("Chart 1");
      for (int row = FIRST; row <= lastRow(chart); row++) {
        assertThat(shown(after.getSheet("Chart 1").getRow(row)))
            .isEqualTo(shown(chart.getRow(row)));
      }
    }
  }

  /** A finished workbook as LibreOffice calculates it after its rows were sorted. */
  private Path calculated(Path finished, Consumer<XSSFWorkbook> sort) throws IOException {
    Path sorted = folder.resolve("sorted.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished));
        OutputStream out = Files.newOutputStream(sorted)) {
      sort.accept(workbook);
      workbook.write(out);
    }
    Path bare = Uncached.copy(sorted, folder.resolve("bare.xlsx"), UnaryOperator.identity());
    return LibreOffice.convert(bare, Files.createDirectory(folder.resolve("out")), "xlsx");
  }

  /** By the name in the second column, backwards. */
  private static void sort(Sheet sheet, int first, int last) {
    List<Integer> order = new ArrayList<>();
    for (int row = first; row <= last; row++) {
      order.add(row);
    }
    order.sort(Comparator.comparing((Integer row) -> name(sheet, row)).reversed());
    List<List<String>> rows = new ArrayList<>();
    for (int row = first; row <= last; row++) {
      rows.add(contents(sheet.getRow(order.get(row - first)), row));
    }
    for (int row = first; row <= last; row++) {
      put(sheet.getRow(row), rows.get(row - first));
    }
  }

  private static String name(Sheet sheet, int row) {
    return Edits.text(sheet.getRow(row).getCell(1)) + Edits.text(sheet.getRow(row).getCell(0));
  }

  private static List<String> contents(Row row, int to) {
    List<String> contents = new ArrayList<>();
    for (Cell cell : row) {
      contents.add(
          cell.getCellType() == CellType.FORMULA
              ? "=" + Relative.moved(cell.getCellFormula(), row.getRowNum() + 1, to + 1)
              : cell.getCellType() == CellType.NUMERIC
                  ? Double.toString(cell.getNumericCellValue())
                  : cell.getStringCellValue());
    }
    return contents;
  }

  private static void put(Row row, List<String> contents) {
    for (int column = 0; column < contents.size(); column++) {
      String content = contents.get(column);
      Cell cell = row.getCell(column);
      if (content.startsWith("=")) {
        cell.setCellFormula(content.substring(1));
      } else {
        cell.removeFormula();
        Edits.set(cell, content);
      }
    }
  }

  private static String above(XSSFWorkbook workbook, String sheet) {
    return workbook.getSheet(sheet).getRow(1).getCell(0).getStringCellValue();
  }

  private static String result(XSSFWorkbook workbook, String sheet) {
    SheetTable checks = SheetTable.of(workbook, "Checks");
    return checks.rows().stream()
        .filter(row -> checks.text(row, "Worksheet").equals(sheet))
        .filter(row -> checks.text(row, "What was checked or found").startsWith("The rows stand"))
        .map(row -> checks.text(row, "Result"))
        .findFirst()
        .orElseThrow();
  }

  private static int lastRow(Sheet sheet) {
    return sheet.getLastRowNum();
  }

  /** Each name in the first column has the figures that it had. */
  private static void assertSameByName(Sheet before, Sheet after) {
    Map<String, List<String>> figures = new HashMap<>();
    for (int row = FIRST; row <= lastRow(before); row++) {
      figures.put(before.getRow(row).getCell(0).getStringCellValue(), shown(before.getRow(row)));
    }
    assertThat(after.getRow(FIRST).getCell(0).getStringCellValue())
        .isNotEqualTo(before.getRow(FIRST).getCell(0).getStringCellValue());
    for (int row = FIRST; row <= lastRow(after); row++) {
      String label = after.getRow(row).getCell(0).getStringCellValue();
      assertThat(shown(after.getRow(row))).as(label).isEqualTo(figures.remove(label));
    }
    assertThat(figures).isEmpty();
  }

  /** All cells behind the name. */
  private static List<String> shown(Row row) {
    List<String> shown = new ArrayList<>();
    for (int column = 1; column < row.getLastCellNum(); column++) {
      XSSFCell cell = (XSSFCell) row.getCell(column);
      boolean isFigure = SheetTable.shownType(cell) == CellType.NUMERIC;
      shown.add(isFigure ? "%.9f".formatted(cell.getNumericCellValue()) : SheetTable.text(cell));
    }
    return shown;
  }

  private static void assertPairsAreRight(Sheet before, Sheet after) {
    for (int row = 8; row <= 28; row++) {
      String pair = name(after, row);
      for (int other = 8; other <= 28; other++) {
        if (name(before, other).equals(pair)) {
          assertThat(after.getRow(row).getCell(3).getNumericCellValue())
              .as(pair)
              .isCloseTo(
                  before.getRow(other).getCell(3).getNumericCellValue(),
                  org.assertj.core.api.Assertions.within(1e-12));
        }
      }
    }
  }
}
