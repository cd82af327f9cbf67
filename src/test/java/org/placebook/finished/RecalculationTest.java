package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * LibreOffice calculates every formula of every finished workbook anew, from copies without any
 * cached value, and must come to what was written.
 */
class RecalculationTest {
  private static final Pattern CACHED_FORMULA = Pattern.compile("(</f>|<f[^>]*/>)<v>");

  @TempDir Path folder;

  /** Each shipped template with the sample that it is for, and about how many formulas it has. */
  private record Sample(String template, String inputs, int formulas) {}

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample("levelling-up", "levelling-up", 4200),
          new Sample("change-over-time", "change-over-time", 3000),
          new Sample("area-profile", "area-profile", 600),
          new Sample("correlation-report", "area-profile", 2800),
          new Sample("small-areas", "small-areas", 2800),
          new Sample("long-download", "long-download", 600));

  @Test
  void everyFormulaCalculatesToItsCachedValue() throws IOException {
    List<Path> finished = new ArrayList<>();
    List<Path> copies = new ArrayList<>();
    for (Sample sample : SAMPLES) {
      Path inputs = Path.of("samples", sample.inputs());
      finished.add(Jobs.finished(Jobs.template(sample.template()), folder, inputs));
      copies.add(uncached(finished.get(finished.size() - 1), xml -> xml));
    }
    List<Path> calculated = LibreOffice.convert(copies, output(), "xlsx");
    for (int i = 0; i < SAMPLES.size(); i++) {
      Map<String, Integer> compared = compare(finished.get(i), calculated.get(i));
      System.out.printf(
          "Formulas that LibreOffice calculated to their cached values, template %s: %s%n",
          SAMPLES.get(i).template(), compared);
      assertThat(compared.values().stream().mapToInt(Integer::intValue).sum())
          .as(SAMPLES.get(i).template())
          .isGreaterThan(SAMPLES.get(i).formulas());
    }
  }

  /** The comparison is able to fail: one formula of thousands counts one area too few. */
  @Test
  void oneWrongFormulaIsFound() throws IOException {
    Path finished = Jobs.founding(folder);
    String right = "RANK(I30,I$8:I$44)";
    String wrong = "RANK(I30,I$10:I$44)";
    Path copy = uncached(finished, xml -> xml.replace(right, wrong));
    assertThat(sheets(copy)).containsOnlyOnce(wrong).doesNotContain(right);

    Path calculated = LibreOffice.convert(copy, output(), "xlsx");

    assertThatThrownBy(() -> compare(finished, calculated))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("[Table 1, cell M30")
        .hasMessageContaining(right);
  }

  private Path output() throws IOException {
    return Files.createDirectory(folder.resolve("calculated"));
  }

  private Path uncached(Path finished, java.util.function.UnaryOperator<String> change)
      throws IOException {
    assertThat(CACHED_FORMULA.matcher(sheets(finished)).find()).isTrue();
    Path copy = folder.resolve("uncached-" + finished.getFileName());
    Uncached.copy(finished, copy, change);
    Matcher left = CACHED_FORMULA.matcher(sheets(copy));
    assertThat(left.find()).as("a cached value is left").isFalse();
    return copy;
  }

  private static String sheets(Path workbook) throws IOException {
    return Uncached.sheets(workbook);
  }

  /** How many formulas of each sheet were compared. */
  private static Map<String, Integer> compare(Path written, Path calculated) throws IOException {
    Map<String, Integer> compared = new LinkedHashMap<>();
    try (XSSFWorkbook left = new XSSFWorkbook(Files.newInputStream(written));
        XSSFWorkbook right = new XSSFWorkbook(Files.newInputStream(calculated))) {
      for (Sheet sheet : left) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(SheetTable.shownType((XSSFCell) cell)).isNotEqualTo(CellType.ERROR);
            if (cell.getCellType() == CellType.FORMULA) {
              Sheet other = right.getSheet(sheet.getSheetName());
              Recalculated.assertSame(
                  (XSSFCell) cell, other.getRow(cell.getRowIndex()).getCell(cell.getColumnIndex()));
              compared.merge(sheet.getSheetName(), 1, Integer::sum);
            }
          }
        }
      }
    }
    return compared;
  }
}
