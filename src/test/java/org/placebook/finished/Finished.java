package org.placebook.finished;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.placebook.run.Outcome;
import org.placebook.table.Finding;

/** A job that was finished as far as it could be. */
record Finished(XSSFWorkbook workbook, List<Finding> findings) {

  static Finished of(Outcome outcome) throws IOException {
    assertThat(outcome).as("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    Outcome.Finished finished = (Outcome.Finished) outcome;
    return new Finished(
        new XSSFWorkbook(Files.newInputStream(finished.workbook())), finished.findings());
  }

  /** There is one message for the place with all these parts, to the user and on Checks alike. */
  void says(String place, String... parts) {
    List<String> sentences =
        findings.stream()
            .filter(finding -> finding.place().toString().equals(place))
            .map(Finding::sentence)
            .filter(sentence -> List.of(parts).stream().allMatch(sentence::contains))
            .toList();
    assertThat(sentences).as("%s in %s", place, findings).hasSize(1);
    SheetTable checks = table("Checks");
    assertThat(checks.rows())
        .extracting(row -> checks.text(row, "What was checked or found"))
        .contains(sentences.get(0));
  }

  Finished has(String... sheets) {
    assertThat(workbook).extracting(sheet -> sheet.getSheetName()).contains(sheets);
    return this;
  }

  Finished hasNot(String... sheets) {
    assertThat(workbook).extracting(sheet -> sheet.getSheetName()).doesNotContain(sheets);
    return this;
  }

  SheetTable table(String name) {
    return SheetTable.of(workbook, name);
  }

  void shows(String sheet, String area, String heading, String content) {
    SheetTable table = table(sheet);
    assertThat(table.text(table.named(area), heading)).isEqualTo(content);
  }

  /** The cell holds a figure. */
  void figure(String sheet, String area, String heading) {
    SheetTable table = table(sheet);
    assertThat(table.figure(table.named(area), heading)).isPositive();
  }
}
