package org.placebook.run.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.OwnCover;
import org.placebook.run.Extras;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/**
 * Each shipped template finished and published: both copies keep the rules, the published one gives
 * nothing away that is not meant for the public, and its CSV files hold the workbook's figures.
 */
class PublicationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "levelling-up, levelling-up",
    "area-profile, area-profile",
    "change-over-time, change-over-time",
    "correlation-report, area-profile"
  })
  void publishesWhatKeepsTheRules(String template, String sample) throws IOException {
    Outcome.Finished finished = finished(template, sample);
    assertThat(errors(WorkbookCheck.of(finished.workbook()))).isEmpty();

    Path workbook = only(finished.published(), ".xlsx");
    assertThat(WorkbookCheck.of(workbook).findings()).isEmpty();
    assertThat(finished.published())
        .allSatisfy(
            file ->
                assertThat(file.getFileName().toString())
                    .matches("[a-z0-9]+(-[a-z0-9]+)*\\.[a-z]+")
                    .hasSizeLessThanOrEqualTo(60));
    showsNothingPrivate(workbook);
    csvFilesHoldTheSame(finished.published(), workbook);
  }

  private Outcome.Finished finished(String template, String sample) {
    Outcome outcome =
        Run.process(
            new Request(
                List.of(Path.of("samples", sample)),
                Optional.of(OwnCover.of(Path.of("templates", template + ".xlsx"), folder)),
                folder,
                new Extras(true)),
            Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    return (Outcome.Finished) outcome;
  }

  private static List<Finding> errors(WorkbookCheck check) {
    return check.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList();
  }

  private static Path only(List<Path> files, String extension) {
    List<Path> found = files.stream().filter(file -> file.toString().endsWith(extension)).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  /** No formula, no sheet Checks, no file of the analyst's, no digest, no folder. */
  private void showsNothingPrivate(Path workbook) throws IOException {
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text)
            .as(entry.getName())
            .doesNotContain("-2011.xlsx", "-2018.xlsx", "-2019.xlsx", "-2022.xlsx", "SHA-256")
            .doesNotContain(folder.toString(), Path.of("").toAbsolutePath().toString());
      }
    }
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      assertThat(book.getSheet("Checks")).isNull();
      assertThat(book.getSheet("Contents")).isNotNull();
      book.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  private static void csvFilesHoldTheSame(List<Path> published, Path workbook) throws IOException {
    List<Path> files = published.stream().filter(file -> file.toString().endsWith(".csv")).toList();
    String metadata = Files.readString(only(published, "-metadata.json"));
    int compared = 0;
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(workbook))) {
      for (var sheet : book) {
        List<XSSFTable> tables = ((XSSFSheet) sheet).getTables();
        if (!tables.isEmpty() && !sheet.getSheetName().equals("Contents")) {
          List<List<String>> expected = cells((XSSFSheet) sheet, tables.get(0));
          Path file = fileOf(files, workbook, sheet.getSheetName());
          assertThat(records(file)).as(file.toString()).isEqualTo(expected);
          assertThat(metadata).contains("\"url\":\"" + file.getFileName() + "\"");
          compared++;
        }
      }
    }
    assertThat(compared).isEqualTo(files.size()).isGreaterThan(3);
  }

  private static Path fileOf(List<Path> files, Path workbook, String sheet) {
    String base = workbook.getFileName().toString().replace(".xlsx", "");
    String name = sheet.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + ".csv";
    return files.stream().filter(f -> f.endsWith(base + "-" + name)).findFirst().orElseThrow();
  }

  private static List<List<String>> records(Path file) throws IOException {
    List<List<String>> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
      for (CSVRecord record : parser) {
        records.add(record.stream().map(PublicationTest::canonical).toList());
      }
    }
    return records;
  }

  /** Numbers by their value, so that 5 and 5.0 are one. */
  private static String canonical(String field) {
    return field.matches("-?\\d+(\\.\\d+)?([eE]-?\\d+)?")
        ? Double.toString(Double.parseDouble(field))
        : field;
  }

  private static List<List<String>> cells(XSSFSheet sheet, XSSFTable table) {
    List<List<String>> rows = new ArrayList<>();
    for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
        Cell cell = sheet.getRow(row).getCell(column);
        Cell heading = sheet.getRow(table.getStartRowIndex()).getCell(column);
        Cell label = sheet.getRow(row).getCell(table.getStartColIndex());
        cells.add(
            inPerCent(cell, heading, label) ? hundredfold(cell) : shown(cell, cell == heading));
      }
      rows.add(cells);
    }
    return rows;
  }

  /** What the sheet shows as 32.7% under a heading, or in a row, that says %, CSV holds as 32.7. */
  private static boolean inPerCent(Cell cell, Cell heading, Cell label) {
    return cell != null
        && cell.getCellType() == CellType.NUMERIC
        && cell.getCellStyle().getDataFormatString().contains("%")
        && (heading.getStringCellValue().contains("%") || label.getStringCellValue().contains("%"));
  }

  private static String hundredfold(Cell cell) {
    return Double.toString(
        new java.math.BigDecimal(Double.toString(cell.getNumericCellValue()))
            .multiply(java.math.BigDecimal.valueOf(100))
            .doubleValue());
  }

  private static String shown(Cell cell, boolean isHeading) {
    if (cell == null || cell.getCellType() == CellType.BLANK) {
      return "";
    }
    if (cell.getCellType() == CellType.NUMERIC) {
      return Double.toString(cell.getNumericCellValue());
    }
    String text = cell.getStringCellValue();
    String line = isHeading ? text.replace('\n', ' ') : text;
    return canonical(line.matches("(?s)[=+@-].*") ? "'" + line : line);
  }
}
