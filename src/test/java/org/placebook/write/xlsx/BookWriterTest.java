package org.placebook.write.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.write.SampleBook;
import org.placebook.write.plan.ValuesOnly;

/** The finished file read back by POI's user model. */
class BookWriterTest {
  @TempDir Path folder;

  @Test
  void holdsEveryKindOfCell() throws Exception {
    try (XSSFWorkbook workbook = written()) {
      XSSFSheet odd = workbook.getSheetAt(2);
      for (int i = 0; i < SampleBook.ODD.size(); i++) {
        XSSFCell text = odd.getRow(3 + i).getCell(0);
        assertThat(text.getCellType()).isEqualTo(CellType.STRING);
        assertThat(text.getStringCellValue()).isEqualTo(SampleBook.ODD.get(i));
        assertThat(text.getCellStyle().getQuotePrefixed()).isEqualTo(i < 4);
        assertThat(odd.getRow(3 + i).getCell(2).getNumericCellValue())
            .isEqualTo(SampleBook.numbers()[i]);
        assertThat(odd.getRow(3 + i).getCell(1).getLocalDateTimeCellValue().getDayOfMonth())
            .isEqualTo(1 + i);
        assertThat(odd.getRow(3 + i).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(odd.getRow(3 + i).getCell(4).getHyperlink().getLocation())
            .isEqualTo("'Table 1 Bob''s shares'!A" + (i + 6));
      }
    }
  }

  @Test
  void keepsFormulasWithWhatTheyShow() throws Exception {
    try (XSSFWorkbook workbook = written()) {
      XSSFSheet shares = workbook.getSheet(SampleBook.SHARES);
      XSSFCell number = shares.getRow(5).getCell(3);
      assertThat(number.getCellFormula()).isEqualTo("1000/C6");
      assertThat(number.getNumericCellValue()).isEqualTo(1000 / SampleBook.residents(0));
      XSSFCell shorthand = shares.getRow(10).getCell(3);
      assertThat(shorthand.getCellFormula()).isEqualTo("IF(C11<0,\"a\",\"[z]\")");
      assertThat(shorthand.getStringCellValue()).isEqualTo("[z]");
    }
  }

  @Test
  void showsTheSameWithoutFormulas() throws Exception {
    Path file = folder.resolve("published.xlsx");
    BookWriter.write(ValuesOnly.of(SampleBook.book()), Optional.empty(), file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet shares = workbook.getSheet(SampleBook.SHARES);
      assertThat(shares.getRow(5).getCell(3).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(shares.getRow(5).getCell(3).getNumericCellValue())
          .isEqualTo(1000 / SampleBook.residents(0));
      assertThat(shares.getRow(10).getCell(3).getStringCellValue()).isEqualTo("[z]");
      shares.forEach(
          row ->
              row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
    }
  }

  @Test
  void namesTheTableAfterItsHeadings() throws Exception {
    try (XSSFWorkbook workbook = written()) {
      var table = workbook.getSheet(SampleBook.SHARES).getTables().get(0);
      assertThat(table.getName()).isEqualTo("Shares");
      assertThat(table.getArea().formatAsString()).isEqualTo("A5:F17");
      assertThat(table.getCTTable().getTableColumns().getTableColumnArray(2).getName())
          .isEqualTo("Residents_x000a_(number)");
      assertThat(table.getCTTable().isSetAutoFilter()).isFalse();
    }
  }

  @Test
  void saysWhatItIs() throws Exception {
    try (XSSFWorkbook workbook = written()) {
      var core = workbook.getProperties().getCoreProperties();
      assertThat(core.getTitle()).startsWith("Qualifications");
      assertThat(core.getCreator()).isEqualTo("Example Council");
      assertThat(core.getCreated().toInstant()).hasToString("2020-02-29T00:00:00Z");
      assertThat(core.getModified()).isEqualTo(core.getCreated());
      assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("en-GB");
    }
  }

  @Test
  void givesTheSameBytesInAnotherLocaleAndTimeZone() throws Exception {
    Path here = Files.createDirectory(folder.resolve("here")).resolve("a.xlsx");
    Path there = Files.createDirectory(folder.resolve("there")).resolve("b.xlsx");
    BookWriter.write(SampleBook.book(), Optional.empty(), here);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      BookWriter.write(SampleBook.book(), Optional.empty(), there);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(there).hasSameBinaryContentAs(here);
    assertThat(folder.resolve("here")).isDirectoryContaining("regex:.*a.xlsx");
    try (var files = Files.list(folder.resolve("here"))) {
      assertThat(files).containsExactly(here);
    }
  }

  private XSSFWorkbook written() throws Exception {
    Path file = folder.resolve("sample.xlsx");
    BookWriter.write(SampleBook.book(), Optional.empty(), file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }
}
