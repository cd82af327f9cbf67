package org.placebook.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void extractIsWhatTheProgramWrites() throws IOException {
    assertThat(file(Samples.EXTRACT)).hasContent(Samples.extract().csv());
  }

  /** Each figure of the areas that were asked for stands once, beside its year and industry. */
  @ParameterizedTest
  @ValueSource(strings = {"2018", "2022"})
  void extractHoldsTheOfficialFigures(String year) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    try (CSVParser rows = CSVParser.parse(file(Samples.EXTRACT), StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : rows) {
        if (row.get("DATE").equals(year)) {
          String earlier =
              figures
                  .computeIfAbsent(row.get("GEOGRAPHY_CODE"), unused -> new LinkedHashMap<>())
                  .put(row.get("INDUSTRY_NAME"), row.get("OBS_VALUE"));
          assertThat(earlier).isNull();
        }
      }
    }
    Figures official = Figures.read("enterprises-%s-by-district".formatted(year));
    assertThat(figures).hasSize(16);
    for (List<String> area : official.rows()) {
      Map<String, String> here = figures.get(area.get(0));
      if (here != null) {
        assertThat(here.keySet()).containsExactlyElementsOf(official.headings().subList(2, 20));
        assertThat(here.values()).containsExactlyElementsOf(area.subList(2, 20));
      }
    }
  }

  /** The sums of the files as they were downloaded and put in order. */
  @ParameterizedTest
  @CsvSource({
    "figures/qualifications-2011-by-district,"
        + " 9a365ee88f5cfc96ecf0eb1cba03a4230afa1ff00e8b7845789928e90e624d86",
    "figures/employees-2019-percent-by-district,"
        + " 4ba29036c788d17e10d51fdcbb509ebf1ccee7ca34928fc23ad9f04439481335",
    "figures/employment-2018-by-district,"
        + " bf25bbf595008d3c0c79eb07a230eea12583dc4c5752f8e5d25379fafdad2f4c",
    "figures/enterprises-2018-by-district,"
        + " 02f7987363fa62009b7b7b98fcee30030a3da5954f9848347ee5bb534d948fde",
    "figures/enterprises-2022-by-district,"
        + " 18615989fd9ee3322d4a889352102ffe014801736e19cfe2e9b5429b72ee6620",
    "figures/areas-six-combined-authorities,"
        + " 51f1960eab47ad170a6561f11557da5242c1119b682a872636cc20e4d29c3056",
    "golden/founding-expected-correlations,"
        + " a5f76631c402e7154088445461ff5daa49653d64fe5bdd4a34d85e771428c3a9",
    "golden/founding-expected-lq, e8c20d7275b675786bd65cea6cd5fe60949f0a5aa98716bbab11224a67dcf896"
  })
  void figuresAreThoseThatWereHandedOver(String name, String sha256) throws Exception {
    byte[] file = Files.readAllBytes(Path.of("src/test/resources", name + ".csv"));
    byte[] sum = MessageDigest.getInstance("SHA-256").digest(file);
    assertThat(HexFormat.of().formatHex(sum)).isEqualTo(sha256);
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
