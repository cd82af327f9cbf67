package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;

/** The founding workbook on paper. */
class PrintedPagesTest {
  /** LibreOffice writes each page of a PDF as an object that is not compressed. */
  private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

  /** Type of 12 points, in hundredths of it, is of 8 points. */
  private static final int EIGHT_POINTS = 66;

  @TempDir Path folder;

  @Test
  void foundingWorkbookIsPrintedOnFortyPages() throws IOException {
    Path output = Files.createDirectory(folder.resolve("printed"));
    Path pdf = LibreOffice.convert(Jobs.founding(folder), output, "pdf");

    String pages = Files.readString(pdf, StandardCharsets.ISO_8859_1);

    assertThat(PAGE.matcher(pages).results().count()).isBetween(30L, 40L);
  }

  /** A table over pages side by side: its lines on the first, its headings and areas on each. */
  @Test
  void headingsAndNamesStandOnEachPageOfAWideTable() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Jobs.founding(folder)))) {
      for (String name : List.of("Table 2", "Over-represented")) {
        XSSFSheet sheet = workbook.getSheet(name);
        int header = header(sheet);
        String[] areas = workbook.getPrintArea(workbook.getSheetIndex(sheet)).split(",");

        assertThat(areas).as(name).hasSizeBetween(2, 3);
        assertThat(new AreaReference(areas[0], null).getFirstCell().formatAsString())
            .endsWith("$A$1");
        for (int i = 1; i < areas.length; i++) {
          assertThat(new AreaReference(areas[i], null).getFirstCell().getRow()).isEqualTo(header);
        }
        assertThat(sheet.getRepeatingRows())
            .isEqualTo(new CellRangeAddress(header, header, -1, -1));
        assertThat(sheet.getRepeatingColumns()).isEqualTo(new CellRangeAddress(-1, -1, 1, 1));
        assertThat((int) sheet.getPrintSetup().getScale()).isGreaterThan(EIGHT_POINTS);
      }
    }
  }

  /** What is printed in part shows what it is about: the log of checks, what was found. */
  @Test
  void firstPageOfChecksShowsWhatWasChecked() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Jobs.founding(folder)))) {
      XSSFSheet checks = workbook.getSheet("Checks");
      int last =
          new AreaReference(workbook.getPrintArea(workbook.getSheetIndex(checks)), null)
              .getLastCell()
              .getCol();
      assertThat(checks.getRow(header(checks)).getCell(last).getStringCellValue())
          .isEqualTo("What was checked or found");
    }
  }

  private static int header(XSSFSheet sheet) {
    XSSFTable table = sheet.getTables().get(0);
    return table.getStartRowIndex();
  }
}
