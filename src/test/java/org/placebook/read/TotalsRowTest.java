package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;

/** A table's totals row, told by its part, holds no figures of its own. */
class TotalsRowTest {
  /** Fourteen rows of figures, from row 5 on, and a totals row in row 19. */
  private static final Path BOOK = Path.of("src/test/resources/own/B-saved-by-365.xlsx");

  @Test
  void isNoRowOfTheTable() throws Exception {
    try (SpreadsheetFile file = Spreadsheets.open(BOOK, Limits.DEFAULT)) {
      assertThat(Recogniser.recognise(file).tables())
          .filteredOn(table -> table.sheet().equals("Jobs"))
          .singleElement()
          .satisfies(
              table -> {
                assertThat(table.rows()).hasSize(14).endsWith(18);
                assertThat(table.areaNames().orElseThrow().texts()).endsWith("Great Britain");
              });
    }
  }
}
