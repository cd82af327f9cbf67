package org.placebook.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.check.Checker;
import org.placebook.sheet.Limits;

/** Names of sixty characters, and files named after more than one year. */
class LongNamesTest {
  private static final String LONG = "Redcar and the neighbouring villages of the upper river bank";

  private static final String PEOPLE =
      """
      "Residents by sector, 2018 and 2022"

      Area code,Area name,Retail,Total
      E06000001,Hartlepool,150,350
      E06000002,Middlesbrough,160,370
      E06000003,%s,17,41
      E92000001,England,1500,3600
      """;

  @TempDir Path folder;

  private Job job() throws IOException {
    return job("Language|en-GB");
  }

  private Job job(String coverItem) throws IOException {
    return new Job(folder)
        .sheet("Cover", "Item|Value", coverItem)
        .input("people-2018-and-2022.csv", PEOPLE.formatted(LONG))
        .sheet("Inputs", "Input|Look for|Total|Comparator", "p|sector|Total|England")
        .sheet("Tables", "Table|Title|Rows", "R|Residents, 2022|areas")
        .sheet("Columns", "Table|Heading|Formula", "R|Share|SHARE(p[Retail])")
        .run();
  }

  /** Rows beside the chart are two lines high, so that columns are as wide as that takes. */
  @Test
  void areWholeOnTheSummary() throws IOException {
    Path book = job().finished().workbook();
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      XSSFSheet summary = workbook.getSheet("Summary");
      var row = summary.getRow(summary.getTables().get(0).getStartRowIndex() + 1);
      boolean isThere = false;
      for (var cell : row) {
        if (cell.toString().equals(LONG)) {
          isThere = true;
          assertThat(summary.getColumnWidth(cell.getColumnIndex()) / 256.0)
              .isGreaterThan(LONG.length() / 2.0);
        }
      }
      assertThat(isThere).isTrue();
    }
  }

  /** LibreOffice fits a sheet to its page with all that its title runs over. */
  @Test
  void ofManyAreasAreCountedInTheTitle() throws IOException {
    Job job = job("Our area|Hartlepool; Middlesbrough; " + LONG);
    assertThat(job.rows("Summary").get(0)).isEqualTo("Summary: our 3 areas against England");
    assertThat(job("Our area|Hartlepool").rows("Summary").get(0))
        .isEqualTo("Summary: Hartlepool against England");
  }

  @Test
  void aTitleOfEitherYearAgreesWithThem() throws Exception {
    assertThat(Checker.check(job().finished().workbook(), Limits.DEFAULT))
        .noneMatch(result -> result.found().contains("The title says"));
  }
}
