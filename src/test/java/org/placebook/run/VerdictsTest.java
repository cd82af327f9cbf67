package org.placebook.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Verdicts as R 4.2.2 has them: {@code prop.test(x, n, correct = FALSE)$conf.int} (Wilson) against
 * 25%; {@code poisson.test(x)$conf.int} under 10 events, else Byar's formula by hand, against 12 in
 * 1,000; Newcombe's method 10 from two Wilson intervals, whose example 56/70 and 48/80 (1998, Table
 * II) has 0.0524 to 0.3339. The comparator's own row is not compared.
 */
class VerdictsTest {
  private static final String AREAS = "Area|Yes|All";

  @TempDir Path folder;

  private List<String> column(String table, int column, String... sheets) throws IOException {
    Path file = ControlWorkbook.write(folder.resolve("verdicts.xlsx"), sheets);
    Path out = Files.createTempDirectory(folder, "out");
    Outcome outcome =
        Run.process(new Request(List.of(file), Optional.empty(), out), Progress.SILENT);
    assertThat(outcome).describedAs("%s", outcome.findings()).isInstanceOf(Outcome.Finished.class);
    List<String> cells = new ArrayList<>();
    try (var workbook =
        WorkbookFactory.create(((Outcome.Finished) outcome).workbook().toFile(), null, true)) {
      for (Row row : workbook.getSheet(table)) {
        if (row.getCell(column) != null && row.getRowNum() > 6) {
          cells.add(row.getCell(column).getStringCellValue());
        }
      }
    }
    return cells;
  }

  private static String inputs(String unit) {
    return "Inputs~Input|Look for|Total|Unit|Comparator~people|people|All|" + unit + "|England";
  }

  private static String people(String... rows) {
    return "people~" + AREAS + "~" + String.join("~", rows) + "~England|2500|10000";
  }

  private static String columns(String good) {
    return "Columns~Table|Heading|Formula|Good is~T|Share|SHARE(people[Yes])|"
        + good
        + "~T|Verdict|VERDICT([Share])|";
  }

  private static final String[] SHARES = {
    "Town A|310|1000", "Town B|290|1000", "Town C|270|1000", "Town D|40|120", "Town E|31|120",
    "Town F|5|40", "Town G|0|30", "Town H|500|2000", "Town I|262|1000", "Town J|238|1000"
  };

  @Test
  void ofSharesGoByWilsonsLimits() throws IOException {
    assertThat(
            column(
                "T",
                2,
                inputs("count of all"),
                "Tables~Table|Rows|Comparator row~T|areas|yes",
                columns(""),
                people(SHARES)))
        .containsExactly(
            "higher",
            "higher",
            "similar",
            "higher",
            "similar",
            "similar",
            "lower",
            "similar",
            "similar",
            "similar",
            "not compared");
  }

  @Test
  void sayBetterAndWorseWhereTheRecipeSaysWhatIsGood() throws IOException {
    assertThat(
            column(
                "T",
                2,
                inputs("count of all"),
                "Tables~Table|Rows|Comparator row~T|areas|yes",
                columns("low"),
                people(SHARES)))
        .startsWith("worse", "worse", "similar", "worse")
        .contains("better");
  }

  @Test
  void areNotGivenWhereTheInputMayBeASample() throws IOException {
    assertThat(
            column(
                "T",
                2,
                inputs("count"),
                "Tables~Table|Rows|Comparator row~T|areas|yes",
                columns(""),
                people(SHARES)))
        .hasSize(11)
        .containsOnly("not compared");
  }

  @Test
  void ofRatesGoByByarsLimits() throws IOException {
    assertThat(ofEvents("RATE(people[Yes], 1000)"))
        .containsExactly(
            "lower", "similar", "similar", "similar", "similar", "higher", "not compared");
  }

  @Test
  void ofARateTakenTimesANumberAreThoseOfTheRate() throws IOException {
    assertThat(ofEvents("10 * RATE(people[Yes], 100)"))
        .containsExactly(
            "lower", "similar", "similar", "similar", "similar", "higher", "not compared");
  }

  @Test
  void areNotGivenWhereACountIsTakenOverANumber() throws IOException {
    assertThat(ofEvents("people[Yes] / 1000")).hasSize(7).containsOnly("not compared");
  }

  private List<String> ofEvents(String rate) throws IOException {
    return column(
        "T",
        2,
        inputs("count of all"),
        "Tables~Table|Rows|Comparator row~T|areas|yes",
        "Columns~Table|Heading|Formula~T|Rate|" + rate + "~T|Verdict|VERDICT([Rate])",
        "people~"
            + AREAS
            + "~Town A|3|1000~Town B|9|1200~Town C|12|1500~Town D|25|2000~Town E|60|4000"
            + "~Town F|140|5000~England|120|10000");
  }

  @Test
  void onChangesGoByNewcombesLimits() throws IOException {
    assertThat(
            column(
                "T",
                1,
                "Inputs~Input|Look for|Total|Unit~now|later|All|count of all"
                    + "~then|earlier|All|count of all",
                "Tables~Table|Rows~T|areas",
                "Columns~Table|Heading|Formula"
                    + "~T|Change|CHANGE_VERDICT(SHARE(now[Yes]), SHARE(then[Yes]))",
                "later~"
                    + AREAS
                    + "~Town A|120|400~Town B|118|400~Town C|300|1000~Town D|56|70~Town E|9|10"
                    + "~Town F|90|400",
                "earlier~"
                    + AREAS
                    + "~Town A|90|400~Town B|100|400~Town C|250|1000~Town D|48|80~Town E|3|10"
                    + "~Town F|120|400"))
        .containsExactly(
            "increasing",
            "no significant change",
            "increasing",
            "increasing",
            "increasing",
            "decreasing");
  }
}
