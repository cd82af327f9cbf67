package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.OwnCover;
import org.placebook.book.disclosure.Attacker;
import org.placebook.table.Severity;

/**
 * What is held back cannot be told from what is published. An attacker reads the published CSV
 * files, writes down every sum, share and location quotient as an equation, and asks a linear
 * program for the least and greatest value of each figure held back.
 */
class DisclosureTest {
  private static final double THRESHOLD = 700;
  private static final String TOTAL = "Total | number";
  private static final String HIDDEN = "[c]";

  @TempDir Path folder;
  private Map<String, Double> actual = Map.of();

  /** A CSV file by the name of its row, then heading. */
  private record Csv(Map<String, Map<String, String>> rows) {
    Map<String, String> row(String name) {
      return rows.getOrDefault(name, new HashMap<>());
    }

    String at(String name, String heading) {
      return row(name).getOrDefault(heading, "");
    }

    static Csv of(Path file, String key) throws IOException {
      Map<String, Map<String, String>> rows = new LinkedHashMap<>();
      CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
      try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
        for (CSVRecord record : parser) {
          rows.put(record.get(key), record.toMap());
        }
      }
      return new Csv(rows);
    }
  }

  @Test
  void leavesEveryFigureHeldBackAWideRange() throws IOException {
    actual = actual();
    List<Path> published = published(Map.of("jobs", THRESHOLD));
    Csv data = Csv.of(one(published, "-data-jobs.csv"), "mnemonic");
    Csv shares = Csv.of(one(published, "-shares.csv"), "Area name");
    List<String> hidden = hidden(data);
    assertThat(hidden).hasSizeGreaterThan(50);

    Map<String, Double> ranges = attacked(data, shares).ranges();
    assertThat(ranges.keySet()).containsExactlyInAnyOrderElementsOf(hidden);
    assertThat(ranges)
        .allSatisfy(
            (cell, range) -> assertThat(range).isGreaterThanOrEqualTo(THRESHOLD * 0.999999));
    nothingBelowTheThresholdIsShown(data);
    derivedFiguresAreHeldBackToo(data, shares);
    oneLessGivesSomethingAway(data, shares, hidden);
  }

  private static void nothingBelowTheThresholdIsShown(Csv data) {
    data.rows()
        .values()
        .forEach(
            row ->
                row.values().stream()
                    .filter(DisclosureTest::isNumber)
                    .mapToDouble(Double::parseDouble)
                    .forEach(f -> assertThat(f == 0 || f >= THRESHOLD).as("" + f).isTrue()));
  }

  /** A share of a figure held back, and one of a group that has such a member, are held back. */
  private static void derivedFiguresAreHeldBackToo(Csv data, Csv shares) {
    for (Map<String, String> row : shares.rows().values()) {
      List<String> codes = codes(row, shares);
      for (String heading : row.keySet()) {
        String column = column(heading, data);
        boolean held =
            !column.isEmpty() && codes.stream().anyMatch(c -> data.at(c, column).equals(HIDDEN));
        if (held) {
          assertThat(row.get(heading)).as(row.get("Area name") + " " + heading).isEqualTo(HIDDEN);
        }
      }
    }
  }

  /** With any one of some further figures shown, another could be told. */
  private void oneLessGivesSomethingAway(Csv data, Csv shares, List<String> hidden) {
    List<String> further = hidden.stream().filter(cell -> actual(cell) >= THRESHOLD).toList();
    assertThat(further).isNotEmpty();
    int told = 0;
    for (String cell : further.subList(0, Math.min(6, further.size()))) {
      String code = cell.substring(0, cell.indexOf('/'));
      String heading = cell.substring(cell.indexOf('/') + 1);
      data.row(code).put(heading, "" + actual(cell));
      boolean any =
          attacked(data, shares).ranges().values().stream().anyMatch(r -> r < THRESHOLD * 0.9);
      told += any ? 1 : 0;
      data.row(code).put(heading, HIDDEN);
    }
    assertThat(told).isGreaterThanOrEqualTo(4);
  }

  private Attacker attacked(Csv data, Csv shares) {
    Attacker attacker = new Attacker();
    hidden(data).forEach(attacker::hidden);
    data.rows().forEach((code, row) -> totalOf(code, row, attacker));
    shares.rows().values().forEach(row -> shares(row, data, shares, attacker));
    return attacker;
  }

  /**
   * Totals of rounded figures are only near their sums; an attacker who knew by how much would know
   * most, so the sum is taken as it is.
   */
  private void totalOf(String code, Map<String, String> row, Attacker attacker) {
    Map<String, Double> weights = new HashMap<>();
    double sum = 0;
    for (String heading : row.keySet()) {
      String cell = code + "/" + heading;
      if (attacker.isHidden(cell)) {
        double sign = heading.equals(TOTAL) ? -1 : 1;
        weights.put(cell, sign);
        sum += sign * actual(cell);
      }
    }
    attacker.learns(weights, sum, 0);
  }

  /** A share, or a quotient of shares, that is a figure: of an area, or of a group's sum. */
  private static void shares(Map<String, String> row, Csv data, Csv shares, Attacker attacker) {
    List<String> codes = codes(row, shares);
    for (Map.Entry<String, String> cell : row.entrySet()) {
      String column = column(cell.getKey(), data);
      if (column.isEmpty() || !isNumber(cell.getValue()) || codes.isEmpty()) {
        continue;
      }
      double share = Double.parseDouble(cell.getValue());
      share = cell.getKey().endsWith("(%)") ? share / 100 : share;
      if (cell.getKey().startsWith("LQ ")) {
        share *= number(data, "E92000001", column) / number(data, "E92000001", TOTAL);
      }
      Map<String, Double> weights = new HashMap<>();
      double rest = 0;
      for (String code : codes) {
        String part = data.at(code, column);
        String total = data.at(code, TOTAL);
        if (part.equals(HIDDEN)) {
          weights.merge(code + "/" + column, 1.0, Double::sum);
        } else {
          rest += Double.parseDouble(part);
        }
        if (total.equals(HIDDEN)) {
          weights.merge(code + "/" + TOTAL, -share, Double::sum);
        } else {
          rest -= share * Double.parseDouble(total);
        }
      }
      attacker.learns(weights, -rest, 1e-6 * Math.max(1, Math.abs(rest)));
    }
  }

  /** The areas that a row is of. */
  private static List<String> codes(Map<String, String> row, Csv shares) {
    String code = row.getOrDefault("Area code", "[z]");
    if (!code.startsWith("[") && !code.startsWith("E47")) {
      return List.of(code);
    }
    return shares.rows().values().stream()
        .filter(other -> other != row)
        .filter(other -> Objects.equals(other.get("Group"), row.get("Area name")))
        .filter(other -> !other.getOrDefault("Area code", "[z]").startsWith("["))
        .map(other -> other.getOrDefault("Area code", ""))
        .toList();
  }

  /** The data column that a heading such as "Retail (%)" or "LQ Retail" is of, or empty. */
  private static String column(String heading, Csv data) {
    String name = heading.replace(" (%)", "").replace("LQ ", "");
    return data.rows().values().iterator().next().keySet().stream()
        .filter(column -> column.matches("\\d+ : \\Q" + name + "\\E( \\(.*\\))? \\| number"))
        .findFirst()
        .orElse("");
  }

  private static double number(Csv data, String code, String column) {
    return Double.parseDouble(data.at(code, column));
  }

  private double actual(String cell) {
    return actual.getOrDefault(cell, 0.0);
  }

  private static boolean isNumber(String text) {
    return text.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?");
  }

  private static List<String> hidden(Csv data) {
    List<String> hidden = new ArrayList<>();
    data.rows()
        .forEach(
            (code, row) ->
                row.forEach(
                    (heading, text) -> {
                      if (text.equals(HIDDEN)) {
                        hidden.add(code + "/" + heading);
                      }
                    }));
    return hidden;
  }

  /** The figures as they are, from copies that hold nothing back. */
  private Map<String, Double> actual() throws IOException {
    Csv open = Csv.of(one(published(Map.of()), "-data-jobs.csv"), "mnemonic");
    Map<String, Double> actual = new HashMap<>();
    open.rows()
        .forEach(
            (code, row) ->
                row.forEach(
                    (heading, text) -> {
                      if (isNumber(text)) {
                        actual.put(code + "/" + heading, Double.parseDouble(text));
                      }
                    }));
    return actual;
  }

  private List<Path> published(Map<String, Double> thresholds) throws IOException {
    Outcome outcome =
        Run.process(
            new Request(
                List.of(Path.of("samples", "area-profile")),
                Optional.of(template(thresholds)),
                folder,
                new Extras(true)),
            Progress.SILENT);
    assertThat(outcome.findings()).noneMatch(f -> f.severity() == Severity.ERROR);
    return ((Outcome.Finished) outcome).published();
  }

  /** The shipped template with thresholds, and with location quotients beside the shares. */
  private Path template(Map<String, Double> thresholds) throws IOException {
    Path file = folder.resolve("profile.xlsx");
    try (InputStream in =
            Files.newInputStream(OwnCover.of(Path.of("templates", "area-profile.xlsx"), folder));
        XSSFWorkbook workbook = new XSSFWorkbook(in);
        OutputStream out = Files.newOutputStream(file)) {
      XSSFSheet inputs = workbook.getSheet("Inputs");
      int heading = -1;
      for (var cell : inputs.getRow(0)) {
        heading = cell.getStringCellValue().equals("Threshold") ? cell.getColumnIndex() : heading;
      }
      int column = heading < 0 ? inputs.getRow(0).getLastCellNum() : heading;
      inputs.getRow(0).createCell(column).setCellValue("Threshold");
      String name = inputs.getRow(1).getCell(0).getStringCellValue();
      Optional.ofNullable(thresholds.get(name))
          .ifPresent(t -> inputs.getRow(1).createCell(column).setCellValue(t));
      XSSFSheet columns = workbook.getSheet("Columns");
      Row row = columns.createRow(17);
      List<String> cells = List.of("Shares", "LQ {each}", "LQ({each})", "sectors", "decimal 2");
      for (int i = 0; i < cells.size(); i++) {
        row.createCell(i).setCellValue(cells.get(i));
      }
      workbook.write(out);
    }
    return file;
  }

  private static Path one(List<Path> files, String end) {
    return files.stream().filter(f -> f.toString().endsWith(end)).findFirst().orElseThrow();
  }
}
