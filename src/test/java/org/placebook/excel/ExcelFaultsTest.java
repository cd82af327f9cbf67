package org.placebook.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.write.WrittenBooks;

/** A sound workbook of which one thing is spoilt: each fault is found, so the check can fail. */
class ExcelFaultsTest {
  private static final String CELL = "<c r=\"A1\"";

  @TempDir Path folder;
  private Path book = Path.of("");

  @BeforeEach
  void write() throws IOException {
    WrittenBooks.into(folder);
    book = folder.resolve("kinds-of-cells.xlsx");
  }

  @Test
  void soundOneHasNone() throws IOException {
    assertThat(ExcelFaults.of(book)).isEmpty();
  }

  /** Part; what is replaced where it first stands; by what; the fault. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          xl/workbook.xml|name="Cover"|name="Cover: first"|sheet name Cover: first
          xl/workbook.xml|name="Cover"|name="A name of more than 31 characters"|sheet name A name
          xl/styles.xml|<sz |<family val="2"/><sz |what a font holds is out of order
          xl/styles.xml|<fills |<oddities/><fills |xl/styles.xml: Expected
          xl/worksheets/sheet2.xml|<sheetData>|<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><sheetData>|sheet2.xml: Expected
          xl/worksheets/sheet2.xml|<row r="2"|<row r="1"|row 1 out of order
          xl/worksheets/sheet2.xml|<c r="A1"|<c r="B7"|B7 out of order
          xl/worksheets/sheet2.xml|<c r="A1" s="|<c r="A1" s="99|A1 has a style that is not there
          xl/tables/table1.xml|name="Area"|name="Areas"|has heading 'Areas'
          xl/tables/table1.xml|id="1"|id="2"|table id 2
          xl/tables/table1.xml|displayName="|displayName="A1" comment="|or name A1
          xl/_rels/workbook.xml.rels|sheet1.xml|sheet99.xml|which is not there
          [Content_Types].xml|/xl/styles.xml|/xl/looks.xml|no content type: xl/styles.xml
          """)
  void spoiltOneIsFound(String part, String old, String spoilt, String fault) throws IOException {
    replace(part, old, spoilt);
    assertThat(faults()).anySatisfy(found -> assertThat(found).contains(fault));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <f>STDEV.S(B2:B9)</f>|A1 STDEV.S without _xlfn.
          <f>IF(A2="STDEV.S(",'A (b)'!B1,_xlfn.STDEV.P(B1))&amp;RANK.EQ(1,B1:B3)</f>|A1 RANK.EQ without _xlfn.
          <f t="shared" si="0" ref="A1:A2">'Another sheet'!B1</f>|A1 shared formula
          <f t="shared" si="0" ref="A1:A2">SUM(tbl_1[Area])</f>|A1 shared formula
          <v>1e309</v>|A1 holds no number
          """)
  void spoiltFirstCellIsFound(String holds, String fault) throws IOException {
    firstCell(holds);
    assertThat(faults()).anySatisfy(found -> assertThat(found).contains(fault));
  }

  @Test
  void limitsAreFoundJustAboveThem() throws IOException {
    firstCell("<f>" + "1+".repeat(4095) + "11</f>");
    assertThat(ExcelFaults.of(book)).isEmpty();
    firstCell("<f>" + "1+".repeat(4096) + "1</f>");
    assertThat(faults()).anySatisfy(f -> assertThat(f).contains("formula of 8193 characters"));
    firstCell("<f>" + "(".repeat(64) + "1" + ")".repeat(64) + "</f>");
    assertThat(ExcelFaults.of(book)).isEmpty();
    firstCell("<f>" + "(".repeat(65) + "1" + ")".repeat(65) + "</f>");
    assertThat(faults()).anySatisfy(f -> assertThat(f).contains("formula nested 65 deep"));
    firstCell("<f>\"" + "a".repeat(255) + "\"</f>");
    assertThat(ExcelFaults.of(book)).isEmpty();
    firstCell("<f>\"" + "a".repeat(256) + "\"</f>");
    assertThat(faults()).anySatisfy(f -> assertThat(f).contains("more than 255 characters"));
  }

  private List<String> faults() throws IOException {
    return ExcelFaults.of(book);
  }

  /** Gives the first cell of the second sheet other contents. */
  private void firstCell(String holds) throws IOException {
    String part = "xl/worksheets/sheet2.xml";
    String sheet = part(part);
    int start = sheet.indexOf(CELL);
    int end = sheet.indexOf("</c>", start) + "</c>".length();
    replace(part, sheet.substring(start, end), CELL + ">" + holds + "</c>");
  }

  private String part(String name) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(book)) {
      return Files.readString(zip.getPath(name));
    }
  }

  private void replace(String name, String old, String by) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(book)) {
      Path part = zip.getPath(name);
      String text = Files.readString(part);
      int place = text.indexOf(old);
      assertThat(place).as("%s in %s", old, text).isNotNegative();
      String spoilt = text.substring(0, place) + by + text.substring(place + old.length());
      Files.write(part, spoilt.getBytes(StandardCharsets.UTF_8));
    }
  }
}
