package org.placebook.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.run.Outcome;
import org.placebook.run.Progress;
import org.placebook.run.Request;
import org.placebook.run.Run;
import org.placebook.table.Severity;

/**
 * The templates beyond the founding case, finished from their samples: nothing has to be put right,
 * and the figures are those of R in {@code measures/templates-expected.tsv}, made by {@code Rscript
 * templates.R ../figures} beside it.
 */
class TemplateFiguresTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "change-over-time, change-over-time, 108",
    "area-profile, area-profile, 48",
    "correlation-report, area-profile, 36"
  })
  void figuresAreThoseOfR(String template, String sample, int figures) throws IOException {
    Outcome outcome =
        Run.process(
            new Request(
                List.of(Path.of("samples", sample)),
                java.util.Optional.of(Path.of("templates", template + ".xlsx")),
                folder),
            Progress.SILENT);
    assertThat(outcome).isInstanceOf(Outcome.Finished.class);
    assertThat(outcome.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);

    List<String> wrong = new ArrayList<>();
    int compared = 0;
    try (FinishedFile file = FinishedFile.open(((Outcome.Finished) outcome).workbook())) {
      Map<String, Map<String, Cell>> rows = new HashMap<>();
      for (String line : TestLines.of("/measures/templates-expected.tsv")) {
        String[] parts = line.split("\t", -1);
        if (parts[0].equals(template)) {
          compared++;
          Map<String, Cell> row =
              rows.computeIfAbsent(
                  parts[1] + parts[3], key -> row(file, parts[1], parts[2], parts[3]));
          Cell cell = cell(row, parts[4]);
          if (!FinishedFile.shows(cell, parts[5], 1e-9)) {
            wrong.add(line + " but was " + FinishedFile.shown(cell));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThanOrEqualTo(figures);
  }

  /** The row that has these texts, which stand apart by semicolons, under these headings. */
  private static Map<String, Cell> row(FinishedFile file, String sheet, String keys, String texts) {
    String[] key = keys.split("; ", -1);
    String[] text = texts.split("; ", -1);
    return file.rows(sheet).stream()
        .filter(
            row -> {
              for (int i = 0; i < key.length; i++) {
                if (!FinishedFile.shown(FinishedFile.cell(row, key[i])).equals(text[i])) {
                  return false;
                }
              }
              return true;
            })
        .findFirst()
        .orElseThrow(() -> new AssertionError("No row " + texts + " on " + sheet));
  }

  private static Cell cell(Map<String, Cell> row, String heading) {
    return row.entrySet().stream()
        .filter(e -> e.getKey().equals(heading) || e.getKey().startsWith(heading + " (of "))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError(heading + " is not among " + row.keySet()));
  }

  /**
   * The correlation report takes any table once Look for is empty: here enterprises, which come
   * without a total, and qualifications, of which some are missing.
   */
  @ParameterizedTest
  @CsvSource({
    "change-over-time/enterprises-2018.xlsx, sum of columns, count, 153",
    "levelling-up/qualifications-2011.xlsx, '', count, 21",
    "levelling-up/employees-2019.xlsx, '', percent, 153"
  })
  void correlationReportTakesAnyTable(String sample, String total, String unit, int pairs)
      throws IOException {
    Path template = folder.resolve("report.xlsx");
    Files.copy(Path.of("templates/correlation-report.xlsx"), template);
    Edited.inputs(template, Map.of("Look for", "", "Total", total, "Unit", unit));
    Path finished = FinishedFile.made(template, folder, Path.of("samples", sample));
    try (FinishedFile file = FinishedFile.open(finished)) {
      assertThat(file.rows("Table 2")).hasSize(pairs);
      assertThat(file.rows("Findings")).hasSizeBetween(2, 7);
      assertThat(file.rows("Findings in full")).hasSizeGreaterThan(5);
    }
  }
}
