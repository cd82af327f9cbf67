package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A correlation sheet is about the coefficient that the recipe names, pairs and matrix alike. */
class CoefficientsTest {
  private static final String LEVEL_4 = "Level 4 and above";

  @TempDir Path folder;

  /** From founding-expected-correlations.csv: cor.test of R 4.2.2, method spearman and kendall. */
  @ParameterizedTest
  @CsvSource({
    "Spearman, Rank correlation (Spearman's rho), rho, 0.7499852111109330",
    "Kendall, Rank correlation (Kendall's tau-b), tau-b, 0.6164324089344093",
  })
  void rankCorrelation(String method, String heading, String symbol, double expected)
      throws IOException {
    try (XSSFWorkbook workbook = process("Method", method)) {
      assertCoefficient(workbook, heading, symbol, expected);
      assertThat(SheetTable.of(workbook, "Table 4").headings())
          .as("what belongs to Pearson's r alone")
          .doesNotContain("Share of variance in common (r²)", "Lower bound of r (95%)");
    }
  }

  /**
   * R 4.2.2: r = cov.wt(cbind(x, y), wt = w / sum(w), cor = TRUE)$cor[1, 2] with w all residents,
   * and p = 2 * pt(-abs(r * sqrt(35 / (1 - r^2))), 35).
   */
  @ParameterizedTest
  @CsvSource({
    "'Professional, scientific & technical', 0.833258376777021, 1.56019563719383e-10",
    "Manufacturing, -0.590057278441831, 0.000121191815585071",
    "Health, -0.320665289084927, 0.0529869608531353",
  })
  void weightedByResidents(String sector, double r, double p) throws IOException {
    String weights = "residents[All usual residents aged 16 and over]";
    try (XSSFWorkbook workbook = process("Weights", weights)) {
      SheetTable table = SheetTable.of(workbook, "Table 4");
      int row = table.row(LEVEL_4, sector);
      assertThat(table.figure(row, "r with areas weighted by " + weights))
          .isCloseTo(r, within(1e-12));
      assertThat(table.figure(row, "Probability of weighted r")).isCloseTo(p, within(1e-9 * p));
    }
  }

  private static void assertCoefficient(
      XSSFWorkbook workbook, String heading, String symbol, double expected) {
    String sector = "Professional, scientific & technical";
    SheetTable pairs = SheetTable.of(workbook, "Table 4");
    assertThat(pairs.figure(pairs.row(LEVEL_4, sector), heading))
        .isCloseTo(expected, within(1e-12));
    SheetTable matrix = SheetTable.of(workbook, "Table 4 matrix");
    assertThat(matrix.figure(matrix.row(sector), LEVEL_4 + " (" + symbol + ")"))
        .isCloseTo(expected, within(1e-12));
  }

  private XSSFWorkbook process(String heading, String content) throws IOException {
    Path own = folder.resolve("levelling-up.xlsx");
    try (Edits edits = Edits.of(Jobs.FOUNDING_TEMPLATE, own)) {
      Edits.set(edits.cell("Correlations", "Table 4", heading), content);
      edits.save();
    }
    return new XSSFWorkbook(
        Files.newInputStream(Jobs.finished(own, folder, Jobs.QUALIFICATIONS, Jobs.EMPLOYEES)));
  }
}
