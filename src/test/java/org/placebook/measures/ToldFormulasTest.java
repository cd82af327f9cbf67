package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources tells which input and which table each figure of a formula is of. */
class ToldFormulasTest {
  private static final Path SAMPLE = Path.of("samples/change-over-time");

  private static final Map<String, String> TOLD =
      Map.of(
          "Table 2, {each} (% change)",
          "Agriculture, forestry & fishing (% change) = (Agriculture, forestry & fishing (after) /"
              + " Agriculture, forestry & fishing (before)) - 1, from Data after and Data before,"
              + " found by area. The 17 columns beside it likewise.",
          "Table 3, National growth (enterprises)",
          "National growth (enterprises) = Enterprises 2018 on Table 1 * (Change in enterprises"
              + " (%) on Table 1 in England), from Data before and Data after, found by area.",
          "Table 6, Change (%)",
          "Change (%) = (Enterprises 2022 / Enterprises 2018) - 1, from Data after and Data before,"
              + " found by area. That is the row of Agriculture, forestry & fishing; the other rows"
              + " likewise.");

  @TempDir Path folder;

  @Test
  void ofTwoInputsAndOfOtherTables() throws IOException {
    Path finished =
        FinishedFile.made(
            Path.of("templates/change-over-time.xlsx"),
            folder.resolve("out"),
            SAMPLE.resolve("enterprises-2018.xlsx"),
            SAMPLE.resolve("enterprises-2022.xlsx"));
    try (FinishedFile file = FinishedFile.open(finished)) {
      Map<String, Cell> guards = file.row("Sources", "What", "How formulas begin");
      assertThat(FinishedFile.shown(FinishedFile.cell(guards, "Explanation")))
          .startsWith("COUNT asks whether all parts are figures.");
      for (Map.Entry<String, String> told : TOLD.entrySet()) {
        Map<String, Cell> row = file.row("Sources", "What", told.getKey());
        assertThat(FinishedFile.shown(FinishedFile.cell(row, "Explanation")))
            .endsWith(". " + told.getValue());
      }
    }
  }
}
