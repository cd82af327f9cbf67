package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;
import org.placebook.write.plan.Face;
import org.placebook.write.plan.TextWidth;

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
    List<Path> books =
        List.of(Jobs.founding(folder), Jobs.foundingAbout("Middlesbrough", folder.resolve("ours")));
    for (Path pdf : LibreOffice.convert(copies(books), output, "pdf")) {
      String pages = Files.readString(pdf, StandardCharsets.ISO_8859_1);
      assertThat(PAGE.matcher(pages).results().count()).isBetween(30L, 40L);
    }
  }

  /** Under names of their own, so that what is made of them can stand in one folder. */
  private List<Path> copies(List<Path> books) throws IOException {
    List<Path> copies = new ArrayList<>();
    for (Path book : books) {
      copies.add(Files.copy(book, folder.resolve("book-" + copies.size() + ".xlsx")));
    }
    return copies;
  }

  /** Lines above a table run on over its columns, and end where the first page does. */
  @Test
  void linesAboveATableAreNotCutOnPaper() throws IOException {
    Face type = new Face(12, false, 1.25);
    TextWidth measure = new TextWidth(type);
    for (Path book :
        List.of(
            Jobs.founding(folder), Jobs.foundingAbout("Middlesbrough", folder.resolve("ours")))) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
        for (String name :
            List.of(
                "Table 1", "Table 2", "Table 3", "Table 4", "Table 4 matrix", "Table 5 matrix")) {
          XSSFSheet sheet = workbook.getSheet(name);
          String first = workbook.getPrintArea(workbook.getSheetIndex(sheet)).split(",", -1)[0];
          int last = new AreaReference(first, null).getLastCell().getCol();
          double room = IntStream.rangeClosed(0, last).mapToDouble(i -> width(sheet, i)).sum();
          for (int row = 0; row < header(sheet); row++) {
            String line = sheet.getRow(row).getCell(0).getStringCellValue();
            Face face = row == 0 ? new Face(16, true, 1.25) : type;
            assertThat(measure.width(line, face)).as("%s: %s", name, line).isLessThan(room);
          }
        }
      }
    }
  }

  private static double width(XSSFSheet sheet, int column) {
    return sheet.getColumnHelper().getColumn(column, false) == null
        ? sheet.getCTWorksheet().getSheetFormatPr().getDefaultColWidth()
        : sheet.getColumnWidth(column) / 256.0;
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

  /** LibreOffice does not fit a single column to a page, and what is beyond the edge is lost. */
  @Test
  void coverIsNoWiderThanItsPage() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(Jobs.founding(folder)))) {
      XSSFSheet cover = workbook.getSheet("Cover");
      double points = width(cover, 0) * 6.75 * cover.getPrintSetup().getScale() / 100.0;
      assertThat(cover.getFitToPage()).isFalse();
      assertThat(points).isBetween(500.0, 842 - 36.0);
    }
  }

  /** What is printed in part shows what it is about: the log of checks, what was found. */
  @Test
  void firstPageOfChecksShowsWhatWasChecked() throws IOException {
    Path longNames =
        Jobs.finished(
            Jobs.template("long-download"),
            folder,
            Path.of("samples/long-download/enterprises-2018-and-2022.csv"));
    for (Path book : List.of(Jobs.founding(folder), longNames)) {
      try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
        XSSFSheet checks = workbook.getSheet("Checks");
        int last =
            new AreaReference(workbook.getPrintArea(workbook.getSheetIndex(checks)), null)
                .getLastCell()
                .getCol();
        assertThat(checks.getRow(header(checks)).getCell(last).getStringCellValue())
            .isEqualTo("What was checked or found");
      }
    }
  }

  private static int header(XSSFSheet sheet) {
    XSSFTable table = sheet.getTables().get(0);
    return table.getStartRowIndex();
  }
}
