package org.placebook.sheet.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Grid;
import org.placebook.sheet.Grids;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;

/** Text with separators. */
final class CsvFileTest {
  @TempDir Path folder;

  private SpreadsheetFile open(String name, byte[] bytes) throws Exception {
    return Spreadsheets.open(Files.write(folder.resolve(name), bytes), Limits.DEFAULT);
  }

  private List<String> lines(byte[] bytes) throws Exception {
    try (SpreadsheetFile file = open("table.csv", bytes)) {
      return Grids.describe(file.grid(0));
    }
  }

  private List<String> lines(String text) throws Exception {
    return lines(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theSheetIsNamedAfterTheFile() throws Exception {
    try (SpreadsheetFile file = open("nomis 2011.csv", "a,b".getBytes(StandardCharsets.UTF_8))) {
      assertThat(file.sheets()).containsExactly(new SheetInfo("nomis 2011", false));
      assertThat(file.format()).isEqualTo(FileFormat.CSV);
    }
  }

  /** Longer than what is split at a time, with a line that is longer than that by itself. */
  @Test
  void longFileHasEachLineOnce() throws Exception {
    int lines = 150_000;
    StringBuilder text = new StringBuilder("place,x\n");
    for (int line = 0; line < lines; line++) {
      text.append("Place ").append(line).append(',').append(line).append('\n');
    }
    text.append("y".repeat(3_000_000)).append(",7\n").append("end,8\n");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    try (SpreadsheetFile file = open("long.csv", bytes)) {
      Grid grid = file.grid(0);
      assertThat(grid.lastRow()).isEqualTo(lines + 3);
      for (int line = 0; line < lines; line++) {
        assertThat(grid.text(line + 2, 1)).isEqualTo("Place " + line);
        assertThat(grid.number(line + 2, 2)).isEqualTo(line);
      }
      assertThat(grid.text(lines + 2, 1)).hasSize(3_000_000);
      assertThat(grid.number(lines + 3, 2)).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @CsvSource(
      value = {"','", "';'", "'\t'", "'|'"},
      ignoreLeadingAndTrailingWhitespace = false)
  void separatorsAreFound(String separator) throws Exception {
    String text = "area,x\nYork,1\nHull,2\n".replace(",", separator);
    assertThat(lines(text))
        .containsExactly(
            "A1 TEXT area",
            "B1 TEXT x",
            "A2 TEXT York",
            "B2 NUMBER 1",
            "A3 TEXT Hull",
            "B3 NUMBER 2");
  }

  @Test
  void commasInATitleDoNotDeceive() throws Exception {
    assertThat(lines("Employees, all, by area, 2019\n\na;b\nYork;1\nHull;2\n"))
        .contains("A1 TEXT Employees, all, by area, 2019", "B4 NUMBER 1");
  }

  @Test
  void excelsHintIsHeeded() throws Exception {
    assertThat(lines("sep=;\na,1;b\n")).containsExactly("A1 TEXT a,1", "B1 TEXT b");
  }

  @Test
  void quotedFields() throws Exception {
    assertThat(lines("\"Herefordshire, County of\",\"say \"\"so\"\"\",\"two\nlines\"\n1,2,3\n"))
        .containsExactly(
            "A1 TEXT Herefordshire, County of",
            "B1 TEXT say \"so\"",
            "C1 TEXT two\nlines",
            "A2 NUMBER 1",
            "B2 NUMBER 2",
            "C2 NUMBER 3");
  }

  @Test
  void brokenQuotesAreReadAsExcelDoes() throws Exception {
    assertThat(lines("\"a\"b,c\n1,\"open\n2,3")).contains("B1 TEXT c");
  }

  @ParameterizedTest
  @CsvSource({
    "12, NUMBER",
    "-0.5, NUMBER",
    ".5, NUMBER",
    "1.2E-05, NUMBER",
    "0.006910979267062199, NUMBER",
    "-0.00012345678901234567, NUMBER",
    "0.1234567890123456789012345678901, TEXT",
    "007, TEXT",
    "12E4, TEXT",
    "1234567890123456, TEXT",
    "12%, TEXT",
    "-, TEXT",
    "NaN, TEXT",
    "E06000001, TEXT",
  })
  void numbersAndCodes(String field, CellKind kind) throws Exception {
    try (SpreadsheetFile file =
        open("t.csv", ("x," + field + "\ny,1\n").getBytes(StandardCharsets.UTF_8))) {
      assertThat(file.grid(0).kind(1, 2)).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF", "windows-1252,''"})
  void encodings(String charset, String mark) throws Exception {
    String text = mark + "Ynys Môn,£5\nHull,1\n";
    assertThat(lines(text.getBytes(Charset.forName(charset))))
        .startsWith("A1 TEXT Ynys Môn", "B1 TEXT £5");
  }

  @Test
  void theOldEncodingIsSaid() throws Exception {
    byte[] bytes = "Môn,1\n".getBytes(Charset.forName("windows-1252"));
    try (SpreadsheetFile file = open("old.csv", bytes)) {
      assertThat(file.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("Windows-1252"));
    }
  }

  @Test
  void aTableOfTabsNamedXlsIsReadAndSaid() throws Exception {
    byte[] bytes = "area\tx\nYork\t1\n".getBytes(StandardCharsets.UTF_8);
    try (SpreadsheetFile file = open("download.xls", bytes)) {
      assertThat(file.grid(0).number(2, 2)).isEqualTo(1);
      assertThat(file.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("ends in .xls"));
    }
  }

  @Test
  void blankLinesCount() throws Exception {
    assertThat(lines("a,b\n\n\nc,d\r\n")).contains("A4 TEXT c");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void wideCharactersWithoutAMarkAreReadAndSaid(String charset) throws Exception {
    byte[] bytes = "Ynys Môn,1\nŁódź,2\n".getBytes(Charset.forName(charset));
    assertThat(lines(bytes))
        .containsExactly("A1 TEXT Ynys Môn", "B1 NUMBER 1", "A2 TEXT Łódź", "B2 NUMBER 2");
    try (SpreadsheetFile file = open("wide.csv", bytes)) {
      assertThat(file.findings())
          .singleElement()
          .satisfies(finding -> assertThat(finding.message()).contains("read as UTF-16"));
    }
  }

  /** Numbers of two bytes each, as programs write them: every second byte is 0 there as well. */
  @Test
  void numbersOfTwoBytesAreNoText() {
    assertThatThrownBy(() -> open("data.csv", new byte[] {65, 0, 1, 0, 2, 0, 44, 0}))
        .hasMessageContaining("no spreadsheet");
  }
}
