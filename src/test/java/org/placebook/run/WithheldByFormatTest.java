package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that a number format withholds stands in no part of any output. */
class WithheldByFormatTest {
  private static final List<String> CODES =
      List.of("E06000001", "E06000002", "E06000003", "E06000004", "E06000005", "E08000037");

  /** No sum or share of the others gives these digits. */
  private static final double WITHHELD = 717.0625;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "small.xlsx ! [<1000]\"c\";#,##0",
        "small.xls ! [<1000]\"c\";#,##0",
        "hidden.xlsx ! ;;;",
        "below.xlsx ! [>=1000]#,##0;\"Suppressed\""
      })
  void reachesNoOutput(String name, String code) throws Exception {
    Path input = folder.resolve(name);
    try (Workbook workbook = name.endsWith(".xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(input)) {
      fill(workbook, code);
      workbook.write(out);
    }
    Path made = Files.createDirectory(folder.resolve("made"));
    Outcome outcome =
        Run.process(
            new Request(List.of(input), Optional.empty(), made, new Extras(true, true)),
            Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    List<String> texts = texts(made);
    assertThat(texts).anyMatch(text -> text.contains("2468")).noneMatch(this::tells);
  }

  private boolean tells(String text) {
    return text.contains("717.06") || text.contains("717.1");
  }

  private static void fill(Workbook workbook, String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    CellStyle plain = workbook.createCellStyle();
    Sheet sheet = workbook.createSheet("Deaths");
    String[] headings = {"Area code", "Road", "Rail", "Air"};
    Row first = sheet.createRow(0);
    for (int column = 0; column < headings.length; column++) {
      first.createCell(column).setCellValue(headings[column]);
    }
    for (int i = 0; i < CODES.size(); i++) {
      Row row = sheet.createRow(i + 1);
      row.createCell(0).setCellValue(CODES.get(i));
      for (int column = 1; column < headings.length; column++) {
        boolean withheld = i == column;
        Cell cell = row.createCell(column);
        cell.setCellValue(withheld ? WITHHELD : 2468 + 1111 * i * column + 37 * column);
        cell.setCellStyle(withheld || !code.equals(";;;") ? style : plain);
      }
    }
    sheet.getRow(1).getCell(1).setCellValue(2468);
  }

  /** Every part of every file beneath a folder. */
  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.toString();
        if (name.endsWith(".xlsx") || name.endsWith(".ods") || name.endsWith(".zip")) {
          texts.addAll(parts(file));
        } else {
          texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return texts;
  }

  private static List<String> parts(Path file) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.add(
            new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1));
      }
    }
    return parts;
  }
}
