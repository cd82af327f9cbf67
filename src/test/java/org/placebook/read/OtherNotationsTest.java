package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.sheet.Limits;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.features.Spreadsheets;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;

/** Figures in other notations are read where they can be but one thing, else left out and named. */
class OtherNotationsTest {
  @TempDir private Path folder;

  private static List<String> messages(Recognition read) {
    return read.findings().stream().map(Finding::message).toList();
  }

  private static Recognition ofTexts(String... cells) {
    List<String> lines = new ArrayList<>(List.of("Place | First | Second"));
    for (int i = 0; i < cells.length; i++) {
      lines.add("Area %d | %s | %d".formatted(i + 1, cells[i], 10 + i));
    }
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12.4m; 850k; 1.2bn; 9m",
        "£12.4m; £9.8m; £0.4m; £3m",
        "1.2 million; 3 million; 2.5 million; 4 million",
        "7:12; 8:30; 10:01; 9:59",
        "7,35; 7,0; 8,05; 8,4"
      })
  void leftOutAndNamed(String a, String b, String c, String d) {
    Recognition read = ofTexts(a, b, c, d);
    assertThat(read.tables().get(0).figures())
        .extracting(FigureColumn::heading)
        .containsExactly("Second");
    assertThat(messages(read))
        .anyMatch(
            message ->
                message.startsWith(
                    "4 cells of column B are written like \"%s\", which is not read as a figure; the column is left out."
                        .formatted(a)));
  }

  /** Words that begin with a figure are no figures in another notation. */
  @ParameterizedTest
  @ValueSource(strings = {"2nd", "16-24", "5k run", "3 bedrooms", "10:1 ratio"})
  void words(String word) {
    assertThat(messages(ofTexts(word, word, word, word)))
        .noneMatch(message -> message.contains("are written like"));
  }

  /** Parts of a day and a format for each. */
  private Recognition ofTimes(String format) throws Exception {
    return ofTimes(format, 0.005, 0.25, 1.5, 820 / 86400.0);
  }

  private Recognition ofTimes(String format, Object... cells) throws Exception {
    Path file = folder.resolve("times.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      CellStyle style = workbook.createCellStyle();
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
      Sheet sheet = workbook.createSheet("Data");
      Row headings = sheet.createRow(0);
      List.of("Place", "First", "Second")
          .forEach(
              h -> headings.createCell(Math.max(0, headings.getLastCellNum())).setCellValue(h));
      for (int i = 0; i < cells.length; i++) {
        Row row = sheet.createRow(i + 1);
        row.createCell(0).setCellValue("Area " + (i + 1));
        Cell cell = row.createCell(1);
        cell.setCellStyle(style);
        if (cells[i] instanceof Double days) {
          cell.setCellValue(days);
        } else {
          cell.setCellValue(cells[i].toString());
        }
        row.createCell(2).setCellValue(10 + i);
      }
      workbook.write(out);
    }
    try (SpreadsheetFile opened = Spreadsheets.open(file, Limits.DEFAULT)) {
      return Recogniser.recognise(opened);
    }
  }

  /** 0.005 of a day is 7.2 minutes, a quarter 360, a day and a half 2,160, 820 s 13.6667. */
  @ParameterizedTest
  @ValueSource(strings = {"[h]:mm:ss", "[mm]:ss", "mm:ss", "h:mm:ss", "[h]:mm"})
  void lengthsOfTimeAreMinutes(String format) throws Exception {
    Recognition read = ofTimes(format);
    FigureColumn first = read.tables().get(0).figures().get(0);
    assertThat(first.heading()).isEqualTo("First");
    assertThat(first.unit()).isEqualTo("minutes");
    assertThat(first.number(0)).isEqualTo(7.2);
    assertThat(first.number(1)).isEqualTo(360);
    assertThat(first.number(2)).isEqualTo(2160);
    assertThat(first.number(3)).isEqualTo(820 / 60.0);
    assertThat(messages(read)).anyMatch(message -> message.contains("read as minutes"));
  }

  @Test
  void lengthsOfTimeNeedNotBeginInTheFirstRow() throws Exception {
    Recognition read = ofTimes("[h]:mm:ss", "[x]", 0.25, 1.5, 820 / 86400.0);
    FigureColumn first = read.tables().get(0).figures().get(0);
    assertThat(first.unit()).isEqualTo("minutes");
    assertThat(first.number(1)).isEqualTo(360);
    assertThat(messages(read)).anyMatch(message -> message.contains("read as minutes: 6:00:00 is"));
  }

  /** 9:30 may be a length or a time of day; a day is a day. */
  @Test
  void timesOfDayAreNoFigures() throws Exception {
    Recognition read = ofTimes("h:mm");
    assertThat(messages(read))
        .anyMatch(message -> message.startsWith("3 cells of column B are written like \"0:07\""));
    assertThat(messages(ofTimes("dd/mm/yyyy")))
        .noneMatch(message -> message.contains("read as minutes"));
  }
}
