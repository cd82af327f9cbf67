package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.oracle.LibreOffice;

/**
 * The OpenDocument copy as LibreOffice reads it, which saves it as xlsx and as flat XML: the same
 * cells, tables, number formats, named styles and language as the workbook of Excel has.
 */
class OdsCopyTest {
  /** LibreOffice writes figures with 15 digits. */
  private static final double DIGITS = 1e-14;

  @TempDir Path folder;

  @Test
  void holdsTheSameAsTheWorkbook() throws IOException {
    List<Path> published = PublishedSample.in(folder);
    Path again = LibreOffice.convert(one(published, ".ods"), folder, "xlsx");
    try (XSSFWorkbook expected = open(one(published, ".xlsx"));
        XSSFWorkbook actual = open(again)) {
      assertThat(tables(actual)).isEqualTo(tables(expected)).hasSizeGreaterThan(20);
      assertThat(pages(actual)).isEqualTo(pages(expected)).hasSizeGreaterThan(20);
      int compared = 0;
      for (var sheet : expected) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            XSSFSheet there = actual.getSheet(sheet.getSheetName());
            same((XSSFCell) cell, there.getRow(row.getRowNum()).getCell(cell.getColumnIndex()));
            compared++;
          }
        }
      }
      assertThat(compared).isGreaterThan(10_000);
    }
  }

  /** How each sheet is printed: what of it, at which size, on which pages, with what repeated. */
  private static List<String> pages(XSSFWorkbook workbook) {
    List<String> pages = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      XSSFSheet sheet = workbook.getSheetAt(i);
      XSSFPrintSetup setup = sheet.getPrintSetup();
      String area = Objects.requireNonNullElse(workbook.getPrintArea(i), "all");
      pages.add(
          "%s: %s at %s, upright %s, to %s and %s, repeats %s %s"
              .formatted(
                  sheet.getSheetName(),
                  area.replace("'", ""),
                  sheet.getFitToPage() ? "a page" : setup.getScale(),
                  !setup.getLandscape(),
                  Arrays.toString(sheet.getRowBreaks()),
                  Arrays.toString(sheet.getColumnBreaks()),
                  sheet.getRepeatingRows(),
                  sheet.getRepeatingColumns()));
    }
    return pages;
  }

  private static void same(XSSFCell expected, XSSFCell actual) {
    String where = expected.getSheet().getSheetName() + " " + expected.getReference();
    if (expected.getCellType() == CellType.NUMERIC) {
      double figure = expected.getNumericCellValue();
      assertThat(actual.getNumericCellValue())
          .as(where)
          .isCloseTo(figure, within(Math.abs(figure) * DIGITS));
      assertThat(actual.getCellStyle().getDataFormatString())
          .as(where)
          .contains(expected.getCellStyle().getDataFormatString());
      assertThat(actual.getCellStyle().getAlignment()).isEqualTo(HorizontalAlignment.RIGHT);
    } else if (expected.getCellType() == CellType.STRING) {
      assertThat(actual.getStringCellValue()).as(where).isEqualTo(expected.getStringCellValue());
      assertThat(Optional.ofNullable(actual.getHyperlink()).isPresent())
          .as(where)
          .isEqualTo(expected.getHyperlink() != null);
    }
    assertThat(actual.getCellStyle().getFont().getFontHeight())
        .as(where)
        .isEqualTo(expected.getCellStyle().getFont().getFontHeight());
  }

  @Test
  void keepsLanguageStylesAndTables() throws IOException {
    Path flat = LibreOffice.convert(one(PublishedSample.in(folder), ".ods"), folder, "fods");
    String xml = Files.readString(flat);
    assertThat(xml)
        .contains("fo:language=\"en\" fo:country=\"GB\"")
        .contains("<dc:language>en-GB</dc:language>")
        .contains("style:display-name=\"Heading 1\"", "style:display-name=\"Placebook header\"")
        .contains("table:name=\"tbl_Table_1\"", "'Table 1'.A7".replace("'", "&apos;"))
        .doesNotContain("table:visibility=\"collapse\"");
  }

  private static Path one(List<Path> files, String extension) {
    return files.stream().filter(f -> f.toString().endsWith(extension)).findFirst().orElseThrow();
  }

  private static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static Set<String> tables(XSSFWorkbook workbook) {
    List<String> tables = new ArrayList<>();
    for (var sheet : workbook) {
      for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
        tables.add(
            sheet.getSheetName()
                + "!"
                + table.getName()
                + " "
                + table.getCellReferences().formatAsString());
      }
    }
    return new TreeSet<>(tables);
  }
}
