package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ranks, correlations and counts see the areas only, whatever stands in rows beneath them. */
class ExtremeRowsTest {
  private static final String RANK = "Level 4 and above, rank (1 is the largest share) (of 37)";

  @TempDir Path folder;

  private record Ranked(List<Double> ranks, List<List<Double>> pairs) {}

  /** England's row with a thousand times its figures in some columns, and nothing in others. */
  @Test
  void extremeComparator() throws IOException {
    Path residents = edited(Jobs.QUALIFICATIONS, "Level 4", 1000);
    Path jobs = edited(Jobs.EMPLOYEES, "Professional", 1000);
    Path changed = Jobs.finished(Jobs.FOUNDING_TEMPLATE, folder, residents, jobs);

    assertThat(gap(changed)).as("the edit took place").isLessThan(-20000);
    assertThat(ranked(changed)).isEqualTo(ranked(Jobs.founding(folder)));
  }

  /** One group of areas whose figures are all of one kind, beside tables without any group. */
  @Test
  void groupsAndComparator() throws IOException {
    Path without = folder.resolve("without.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, without)) {
      for (String table : List.of("Table 1", "Table 2", "Table 3")) {
        Edits.set(edits.cell("Tables", table, "Rows"), "areas");
        Edits.set(edits.cell("Tables", table, "Comparator row"), "no");
      }
      edits.save();
    }
    Path bare = Jobs.finished(without, folder, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    assertThat(rows(bare)).isEqualTo(37);
    assertThat(rows(Jobs.founding(folder))).isEqualTo(37 + 6 + 1);
    assertThat(ranked(Jobs.founding(folder))).isEqualTo(ranked(bare));
  }

  /** Cambridge alone in a group of its own is both the extreme area and an extreme group. */
  @Test
  void extremeGroup() throws IOException {
    Path regrouped = folder.resolve("regrouped.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, regrouped)) {
      Edits.set(edits.cell("Areas", "Cambridge", "Group"), "Cambridge alone");
      edits.save();
    }
    Path changed = Jobs.finished(regrouped, folder, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES);

    assertThat(rows(changed)).isEqualTo(37 + 7 + 1);
    assertThat(ranked(changed)).isEqualTo(ranked(Jobs.founding(folder)));
  }

  private Path edited(Path sample, String heading, double times) throws IOException {
    try (Edits edits = Edits.of(sample, folder.resolve(sample.getFileName()))) {
      Cell england = edits.cell("Data", "England", heading);
      england.setCellValue(times * england.getNumericCellValue());
      return edits.save();
    }
  }

  private static double gap(Path finished) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      SheetTable table = SheetTable.of(workbook, "Table 1");
      return table.figure(
          table.row("E08000001"), "Level 4 and above, gap to England (percentage points)");
    }
  }

  private static int rows(Path finished) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      return SheetTable.of(workbook, "Table 1").rows().size();
    }
  }

  /** The ranks of the 37 areas, and of each pair n, r, p and rho. */
  private static Ranked ranked(Path finished) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(finished))) {
      SheetTable first = SheetTable.of(workbook, "Table 1");
      List<Double> ranks =
          first.rows().subList(0, 37).stream().map(row -> first.figure(row, RANK)).toList();
      List<List<Double>> pairs = new ArrayList<>();
      for (String sheet : List.of("Table 4", "Table 5")) {
        SheetTable table = SheetTable.of(workbook, sheet);
        for (int row : table.rows()) {
          pairs.add(
              List.of(
                  table.figure(row, "Number of areas (n)"),
                  table.figure(row, "Correlation (r)"),
                  table.figure(row, "Probability (p)"),
                  table.figure(row, "Spearman's rank correlation (rho)")));
        }
      }
      assertThat(pairs).hasSize(126 + 21);
      assertBlocksAreAreas(workbook.getSheet("Table 4"));
      return new Ranked(ranks, pairs);
    }
  }

  /** The native formulas reach over the areas' rows, too, and no further. */
  private static void assertBlocksAreAreas(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        String formula = cell.toString();
        if (formula.contains("CORREL(")) {
          assertThat(formula).contains("$8:").contains("$44").doesNotContain("$45");
        }
      }
    }
  }
}
