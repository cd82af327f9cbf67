package org.placebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.Shared;

class SamplesTest {

  static List<String> samples() {
    return List.copyOf(Samples.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void committedFileIsWhatTheProgramWrites(String sample) throws IOException {
    Map<String, byte[]> written = Samples.parts(download(sample));
    Map<String, byte[]> committed = StableFile.parts(Files.readAllBytes(file(sample)));

    assertThat(committed.keySet()).isEqualTo(written.keySet());
    written.forEach((part, bytes) -> assertThat(committed.get(part)).as(part).isEqualTo(bytes));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cellsAreTheOfficialFigures(String sample) throws IOException {
    NomisDownload download = download(sample);
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file(sample)))) {
      XSSFSheet sheet = workbook.getSheet("Data");
      int first = firstBodyRow(sheet, download);
      List<List<String>> rows = download.figures().rows();
      for (int i = 0; i < rows.size(); i++) {
        assertThat(figures(sheet.getRow(first + i), download)).isEqualTo(expected(rows.get(i)));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void dimensionIsWrongAsInRealDownloads(String sample) throws IOException {
    byte[] sheet =
        StableFile.parts(Files.readAllBytes(file(sample)))
            .getOrDefault("xl/worksheets/sheet1.xml", new byte[0]);

    assertThat(new String(sheet, StandardCharsets.UTF_8)).contains("<dimension ref=\"A1\"/>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "qualifications-2011-by-district",
        "employees-2019-percent-by-district",
        "employment-2018-by-district",
        "enterprises-2018-by-district",
        "enterprises-2022-by-district",
        "areas-six-combined-authorities"
      })
  void figuresAreThoseThatWereHandedOver(String name) throws IOException {
    String shared = Files.readString(Shared.path("data/" + name + ".csv"));

    assertThat(Figures.read(name)).isEqualTo(Figures.parse(shared));
  }

  @Test
  void fieldMayHoldCommas() {
    Figures figures = Figures.parse("code,name\nE1,\"Bristol, City of\"\nE2,\n");

    assertThat(figures.rows())
        .containsExactly(List.of("E1", "Bristol, City of"), List.of("E2", ""));
  }

  private static NomisDownload download(String sample) {
    NomisDownload download = Samples.all().get(sample);
    assertThat(download).as(sample).isNotNull();
    return Objects.requireNonNull(download);
  }

  private static Path file(String sample) {
    return Path.of("samples").resolve(sample);
  }

  /** Title, copyright, blank, preamble, blank, one or two rows of headings. */
  private static int firstBodyRow(XSSFSheet sheet, NomisDownload download) {
    int header = 4 + download.preamble().size();
    assertThat(sheet.getRow(header).getCell(0)).hasToString("Area");
    return header + (download.flags() ? 2 : 1);
  }

  /** The code and the figures of a row; what was not collected is the text {@code -}. */
  private static List<Object> figures(XSSFRow row, NomisDownload download) {
    List<Object> figures = new ArrayList<>();
    figures.add(row.getCell(1).getStringCellValue());
    for (int i = 0; i < download.headings().size(); i++) {
      var cell = row.getCell(2 + i * (download.flags() ? 2 : 1));
      figures.add(
          switch (cell.getCellType()) {
            case NUMERIC -> cell.getNumericCellValue();
            default -> cell.getStringCellValue();
          });
    }
    return figures;
  }

  private static List<Object> expected(List<String> row) {
    List<Object> figures = new ArrayList<>();
    figures.add(row.get(0));
    row.subList(2, row.size())
        .forEach(figure -> figures.add(figure.isEmpty() ? "-" : Double.valueOf(figure)));
    return figures;
  }
}
