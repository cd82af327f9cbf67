package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import org.placebook.table.Table;

/**
 * Totals that Excel's Subtotal and pivot tables put among rows, and rows that stand there twice.
 */
class OutlinesTest {
  private static final String LEFT_OUT = "left out, so that nothing is counted twice";

  private static Recognition read(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines));
  }

  private static Recognition read(String... lines) {
    return read(List.of(lines));
  }

  private static List<Integer> rows(Recognition recognition) {
    return recognition.tables().get(0).rows();
  }

  private static String said(Recognition recognition, Severity severity) {
    return recognition.findings().stream()
        .filter(finding -> finding.severity() == severity)
        .map(finding -> finding.place().cell() + ": " + finding.message())
        .collect(Collectors.joining(" "));
  }

  /** Two areas of two rows each, with a total beneath each and one of all. */
  private static List<String> withTotals(String form, String sum) {
    List<String> lines = new ArrayList<>(List.of("Code | Area | Sex | People"));
    lines.add("E06000001 | Hartlepool | Women | 10");
    lines.add("E06000001 | Hartlepool | Men | 20");
    lines.add("| " + form.replace("#", "Hartlepool") + " | | " + sum);
    lines.add("E06000002 | Middlesbrough | Women | 5");
    lines.add("E06000002 | Middlesbrough | Men | 6");
    lines.add("| " + form.replace("#", "Middlesbrough") + " | | 11");
    lines.add("| Grand Total | | 41");
    return lines;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Total",
        "Total for #",
        "# total",
        "# Subtotal",
        "Sub-total #",
        "Total: #",
        "# (total)",
        "# - Total",
        "Total"
      })
  void totalsBeneathTheirRowsAreLeftOut(String form) {
    Recognition read = read(withTotals(form, "30"));
    assertThat(rows(read)).containsExactly(2, 3, 5, 6);
    assertThat(said(read, Severity.NOTE))
        .contains("A1:D8: 3 rows are totals of other rows and " + LEFT_OUT)
        .contains(form.replace("#", "Hartlepool") + " (row 4)", "Grand Total (row 8)");
    assertThat(said(read, Severity.WARNING)).isEmpty();
    Table table = read.tables().get(0);
    assertThat(table.labels()).extracting(label -> label.heading()).containsExactly("Sex");
  }

  @Test
  void aTotalThatIsNotTheSumIsTold() {
    Recognition read = read(withTotals("# Total", "33"));
    assertThat(rows(read)).containsExactly(2, 3, 5, 6);
    assertThat(said(read, Severity.WARNING))
        .isEqualTo(
            "D4: 'Hartlepool Total' is not the sum of the 2 rows that it is the total of."
                + " The rows are read and the total is left out; see which is right");
  }

  /** Of rates no total is a sum, which is no fault. */
  @Test
  void totalsOfRatesAreNoSums() {
    Recognition read =
        read(
            "Area | Sex | People | Rate",
            "Hartlepool | Women | 10 | 2.5",
            "Hartlepool | Men | 20 | 3.5",
            "Hartlepool Total | | 30 | 3.2",
            "Middlesbrough | Women | 2 | 4.5",
            "Middlesbrough | Men | 4 | 5.5",
            "Middlesbrough Total | | 7 | 5.2");
    assertThat(said(read, Severity.WARNING))
        .startsWith("C7: 'Middlesbrough Total' is not the sum of the 2 rows")
        .doesNotContain("D7");
    assertThat(said(read, Severity.NOTE)).contains("No total in column D is the sum of its rows");
  }

  /** Beside the name of an area a total is that of all its groups, not of the last one. */
  @Test
  void aBareTotalIsOfTheAreaThatStandsBesideIt() {
    Recognition read =
        read(
            "Area | Tenure | Landlord | Homes",
            "Hartlepool | Owned | Outright | 10",
            "Hartlepool | Owned | Mortgage | 20",
            "Hartlepool | Rented | Council | 30",
            "Hartlepool | Rented | Association | 40",
            "Hartlepool | Total | | 100",
            "Middlesbrough | Owned | Outright | 11",
            "Middlesbrough | Owned | Mortgage | 21",
            "Middlesbrough | Rented | Council | 31",
            "Middlesbrough | Rented | Association | 41",
            "Middlesbrough | Total | | 105");
    assertThat(rows(read)).containsExactly(2, 3, 4, 5, 7, 8, 9, 10);
    assertThat(said(read, Severity.NOTE)).contains(LEFT_OUT).doesNotContain("No total");
    assertThat(said(read, Severity.WARNING))
        .startsWith("D11: 'Total' is not the sum of the 4 rows that it is the total of.");
  }

  @Test
  void bareTotalsOfAreasAndOfTheirRegionsAreLeftOut() {
    Recognition read =
        read(
            "Region | Area | Sex | People",
            "North East | Hartlepool | Women | 10",
            "North East | Hartlepool | Men | 20",
            "North East | Total | | 30",
            "North East | Middlesbrough | Women | 5",
            "North East | Middlesbrough | Men | 6",
            "North East | Total | | 11",
            "Total | | | 41",
            "North West | Bolton | Women | 1",
            "North West | Bolton | Men | 2",
            "North West | Total | | 3",
            "North West | Bury | Women | 4",
            "North West | Bury | Men | 5",
            "North West | Total | | 9",
            "Total | | | 13",
            "Total | | | 53");
    assertThat(rows(read)).containsExactly(2, 3, 5, 6, 9, 10, 12, 13);
    assertThat(said(read, Severity.WARNING))
        .startsWith("D15: 'Total' is not the sum of the 4 rows that it is the total of.")
        .doesNotContain("D8", "D16");
  }

  /** Rows that are some of what a total counts, as all totals show that exceed each row. */
  @Test
  void totalsOfMoreThanTheirRowsAreNoAverages() {
    Recognition read =
        read(
            "Area | Sector | Detail | Jobs",
            "Hartlepool | Retail | Shops | 10",
            "Hartlepool | Retail | Markets | 20",
            "Hartlepool | Retail total | | 50",
            "Middlesbrough | Retail | Shops | 11",
            "Middlesbrough | Retail | Markets | 21",
            "Middlesbrough | Retail total | | 60");
    assertThat(said(read, Severity.WARNING))
        .contains("D4: 'Retail total' is not the sum", "D7: 'Retail total' is not the sum");
    assertThat(said(read, Severity.NOTE)).contains(LEFT_OUT).doesNotContain("No total");
  }

  /** What a total is of is not given back where one of its rows is withheld. */
  @Test
  void aTotalOfWithheldFiguresIsNotCompared() {
    List<String> lines = withTotals("# Total", "30");
    lines.set(1, "E06000001 | Hartlepool | Women | c");
    Recognition read = read(lines);
    assertThat(rows(read)).containsExactly(2, 3, 5, 6);
    assertThat(said(read, Severity.NOTE))
        .contains("2 of them cannot be checked, since figures of their rows are missing");
    assertThat(said(read, Severity.WARNING)).doesNotContain("30");
  }

  /** A pivot table of two row fields in tabular form writes each label once. */
  @Test
  void aPivotTableOfTwoFields() {
    Recognition read =
        read(
            "Area | Sex | Age | People",
            "Hartlepool | Women | Young | 1",
            " | | Old | 2",
            " | Women Total | | 3",
            " | Men | Young | 3",
            " | | Old | 4",
            " | Men Total | | 7",
            "Hartlepool Total | | | 10",
            "Middlesbrough | Women | Young | 5",
            " | | Old | 6",
            " | Women Total | | 11",
            " | Men | Young | 7",
            " | | Old | 8",
            " | Men Total | | 15",
            "Middlesbrough Total | | | 26",
            "Grand Total | | | 36");
    assertThat(rows(read)).containsExactly(2, 3, 5, 6, 9, 10, 12, 13);
    assertThat(said(read, Severity.NOTE)).contains("7 rows are totals");
    assertThat(said(read, Severity.WARNING)).isEmpty();
    assertThat(read.tables().get(0).areaNames().orElseThrow().texts())
        .containsExactly(
            "Hartlepool",
            "Hartlepool",
            "Hartlepool",
            "Hartlepool",
            "Middlesbrough",
            "Middlesbrough",
            "Middlesbrough",
            "Middlesbrough");
  }

  /** Excel puts totals above their rows where "Summary rows below detail" is not ticked. */
  @Test
  void totalsAboveTheirRows() {
    Recognition read =
        read(
            "Area | Sex | People",
            "Grand Total | | 36",
            "Hartlepool Total | | 30",
            "Hartlepool | Women | 10",
            "Hartlepool | Men | 20",
            "Middlesbrough Total | | 6",
            "Middlesbrough | Women | 2",
            "Middlesbrough | Men | 4");
    assertThat(rows(read)).containsExactly(4, 5, 7, 8);
    assertThat(said(read, Severity.WARNING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"36, ''", "40, is not the sum of the 4 rows"})
  void oneTotalOfAllRows(String total, String warned) {
    Recognition read =
        read(
            "Area | Sex | People",
            "Hartlepool | Women | 10",
            "Hartlepool | Men | 20",
            "Middlesbrough | Women | 2",
            "Middlesbrough | Men | 4",
            "Total | | " + total);
    assertThat(rows(read)).containsExactly(2, 3, 4, 5);
    assertThat(said(read, Severity.NOTE))
        .contains("1 row is the total of other rows", "Total (row 6)");
    assertThat(said(read, Severity.WARNING)).contains(warned);
  }

  /** The total of all areas for each category is a row of its own, as is that of each area. */
  @Test
  void publishedTotalsStay() {
    Recognition read =
        read(
            "Area | Sex | People",
            "Hartlepool | Women | 10",
            "Hartlepool | Total | 30",
            "Middlesbrough | Women | 2",
            "Middlesbrough | Total | 6",
            "Total | Women | 12",
            "Total | Total | 36");
    assertThat(rows(read)).containsExactly(2, 3, 4, 5, 6, 7);
    assertThat(said(read, Severity.NOTE)).doesNotContain(LEFT_OUT);
  }

  @Test
  void aTotalOfAWideTableStays() {
    Recognition read =
        read(
            "Region | District | Jobs",
            "North East | Hartlepool | 10",
            "North East | Darlington | 20",
            "North East Total | | 30",
            "South West | Torbay | 4",
            "South West | Swindon | 5",
            "South West Total | | 9");
    assertThat(rows(read)).containsExactly(2, 3, 4, 5, 6, 7);
  }

  @Test
  void rowsThatSayTheSameInEveryCellAreTakenOnce() {
    Recognition read =
        read(
            "Code | Area | Jobs",
            "E06000001 | Hartlepool | 10",
            "E06000002 | Middlesbrough | 20",
            "E06000001 | Hartlepool | 10");
    assertThat(rows(read)).containsExactly(2, 3);
    assertThat(said(read, Severity.WARNING))
        .isEqualTo(
            "A1:C4: 1 row repeats another in every cell and is taken once: Hartlepool in rows 2"
                + " and 4");
  }

  /** Where one area's rows differ, a column that told them apart may be gone. */
  @Test
  void rowsThatAreEqualBesideOthersThatDifferStay() {
    Recognition read =
        read(
            "Code | Area | Jobs",
            "E06000001 | Hartlepool | 10",
            "E06000002 | Middlesbrough | 20",
            "E06000005 | Darlington | 20",
            "E06000001 | Hartlepool | 10",
            "E06000002 | Middlesbrough | 21");
    assertThat(rows(read)).hasSize(5);
    assertThat(read.findings()).extracting(Finding::message).noneMatch(m -> m.contains("once"));
  }

  @ParameterizedTest
  @CsvSource({
    "# Average, 1 row is the total and 2 rows are averages",
    "# Mean, 1 row is the total and 2 rows are averages",
    "# Count, 1 row is the total and 2 rows are counts",
    "# Max, 1 row is the total and 2 rows are the largest",
    "# Min, 1 row is the total and 2 rows are the smallest"
  })
  void rowsThatAreNoTotalsAreCalledWhatTheyAre(String form, String said) {
    Recognition read = read(withTotals(form, "15"));
    assertThat(rows(read)).containsExactly(2, 3, 5, 6);
    assertThat(said(read, Severity.NOTE)).contains(said + " of other rows and " + LEFT_OUT);
    assertThat(said(read, Severity.WARNING)).isEmpty();
  }

  /** Its last letters are no word. */
  @Test
  void aTotalOfAdminIsNotTheSmallest() {
    List<String> lines = new ArrayList<>(List.of("Place | Sex | People"));
    for (String place : List.of("Docks", "Quay", "Admin")) {
      lines.addAll(List.of(place + " | Women | 1", place + " | Men | 2"));
      lines.add("Total for " + place + " | | 3");
    }
    assertThat(said(read(lines), Severity.NOTE)).contains("3 rows are totals of other rows");
  }

  /** Neither is silent where both are left out. */
  @Test
  void rowsThatAreRepeatedAreToldBesideTotals() {
    List<String> lines = new ArrayList<>(List.of("Code | Area | Sex | People"));
    lines.addAll(Collections.nCopies(2, "E06000001 | Hartlepool | All | 10"));
    lines.addAll(Collections.nCopies(2, "E06000002 | Middlesbrough | All | 11"));
    for (String place : List.of("Docks", "Quay", "Town")) {
      lines.addAll(List.of("| " + place + " | Women | 1", "| " + place + " | Men | 2"));
      lines.add("| " + place + " Total | | 3");
    }
    Recognition read = read(lines);
    assertThat(rows(read)).containsExactly(2, 4, 6, 7, 9, 10, 12, 13);
    assertThat(said(read, Severity.NOTE)).contains("3 rows are totals of other rows");
    assertThat(said(read, Severity.WARNING))
        .isEqualTo(
            "A1:D14: 2 rows repeat others in every cell and are taken once: Hartlepool in rows 2"
                + " and 3; Middlesbrough in rows 4 and 5");
  }
}
