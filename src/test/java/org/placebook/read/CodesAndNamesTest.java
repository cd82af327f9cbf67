package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Whether codes go with the names beside them, and dates with the ranges that they were. */
class CodesAndNamesTest {

  private static Recognition read(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines));
  }

  /** A table of codes and names, each row with figures. */
  private static Recognition areas(String... rows) {
    List<String> lines = new ArrayList<>(List.of("Code | Area | X | Y"));
    IntStream.range(0, rows.length)
        .forEach(i -> lines.add(rows[i] + " | %d | %d".formatted(41 + 7 * i, 90 - 4 * i)));
    return read(lines);
  }

  private static String said(Recognition read, String words) {
    return read.findings().stream()
        .filter(finding -> finding.message().contains(words))
        .map(finding -> finding.place().cell() + " " + finding.message())
        .findFirst()
        .orElse("");
  }

  @Test
  void codesThatSlippedAgainstTheNamesAreSaid() {
    assertThat(
            said(
                areas(
                    "E06000001 | Hartlepool",
                    "E06000005 | Middlesbrough",
                    "E06000002 | Darlington"),
                "do not belong"))
        .startsWith(
            "A3:A4 2 codes do not belong to the names beside them; the first is E06000005"
                + " (Darlington) beside \"Middlesbrough\".");
    assertThat(
            said(
                areas(
                    "E06000001 | Hartlepool",
                    "E06000002 | Middlesbrough",
                    "E06000005 | Stockton-on-Tees"),
                "does not belong"))
        .startsWith(
            "A4 1 code does not belong to the name beside it; it is E06000005 (Darlington)");
    assertThat(
            said(
                areas(
                    "E06000001 | Hartlepool",
                    "E06000002 | Middlesbrough",
                    "E06000005 | Darlington"),
                "belong"))
        .isEmpty();
  }

  /** The name of a total may stand beside any code. */
  @Test
  void aTotalBesideACodeIsNoSlip() {
    assertThat(
            said(
                areas("E06000001 | Hartlepool", "E06000005 | Darlington", "E92000001 | All areas"),
                "belong"))
        .isEmpty();
  }

  /** A few codes without a name, less than half of the rows. */
  @Test
  void codesWithoutANameAreSaid() {
    assertThat(
            said(
                areas("E06000001 | Hartlepool", "E06000002 |", "E06000005 | Darlington"),
                "no name beside it"))
        .startsWith("A3 1 code has no name beside it; it is E06000002 (Middlesbrough).");
    assertThat(
            said(
                areas(
                    "E06000001 | Hartlepool",
                    "E06000002 |",
                    "E06000003 |",
                    "E06000004 | Stockton-on-Tees",
                    "E06000005 | Darlington"),
                "no names beside them"))
        .startsWith("A3:A4 2 codes have no names beside them; the first is E06000002");
    assertThat(
            said(
                areas(
                    "E06000001 | Hartlepool",
                    "E06000002 |",
                    "E06000003 |",
                    "E06000005 | Darlington"),
                "beside them"))
        .isEmpty();
  }

  /** The names of districts tell more rows apart than those of their regions. */
  @Test
  void theFinestColumnOfPlacesNamesTheRows() {
    Table table =
        read(List.of(
                "Region | District | X | Y", "North East | Hartlepool | 5 | 6",
                "North East | Darlington | 7 | 9", "London | Camden | 4 | 8"))
            .tables()
            .get(0);
    assertThat(table.areaNames().orElseThrow().heading()).isEqualTo("District");
    assertThat(table.areaCodes()).isEmpty();
  }

  @Test
  void namesMayStandLeftOfTheirCodes() {
    Table table =
        read(List.of(
                "District | Code | X | Y", "Hartlepool | E06000001 | 5 | 6",
                "Darlington | E06000005 | 7 | 9", "Camden | E09000007 | 4 | 8"))
            .tables()
            .get(0);
    assertThat(table.areaNames().orElseThrow().heading()).isEqualTo("District");
    assertThat(table.areaCodes().orElseThrow().heading()).isEqualTo("Code");
  }

  /** Rows that name no district are of their region, and say so. */
  @Test
  void regionsFillTheGapsOfDistricts() {
    Recognition read =
        read(
            List.of(
                "Region code | Region | Code | District | X | Y",
                "E12000001 | North East | | | 50 | 60",
                "E12000001 | North East | E06000001 | Hartlepool | 10 | 20",
                "E12000001 | North East | E06000005 | Darlington | 5 | 7",
                "E12000007 | London | E09000007 | Camden | 8 | 9"));
    Table table = read.tables().get(0);
    assertThat(table.areaCodes().orElseThrow().texts())
        .containsExactly("E12000001", "E06000001", "E06000005", "E09000007");
    assertThat(table.areaNames().orElseThrow().texts())
        .containsExactly("North East", "Hartlepool", "Darlington", "Camden");
    assertThat(said(read, "names no area")).startsWith("C2 1 row names no area in \"Code\"");
  }

  /** 1 April in a column of counts was 1-4; beside another date, or rates, it is a day. */
  @Test
  void datesAmongCountsWereRanges() {
    assertThat(first("2024-04-01", "7", "9")).isEqualTo(new Missing(Reason.CONFIDENTIAL, "1-4"));
    assertThat(first("01-Apr", "7", "9")).isEqualTo(new Missing(Reason.CONFIDENTIAL, "1-4"));
    assertThat(first("Apr-05", "7", "9")).isEqualTo(new Missing(Reason.CONFIDENTIAL, "4-5"));
    assertThat(first("2024-04-01", "7", "9.5")).isNotInstanceOf(Missing.class);
    assertThat(first("2024-04-01", "7", "2024-04-25")).isNotInstanceOf(Missing.class);
    assertThat(first("2024-04-01", "7", "9", "2024-05-25")).isNotInstanceOf(Missing.class);
  }

  private static Value first(String... cells) {
    List<String> lines = new ArrayList<>(List.of("Place | X | Y"));
    IntStream.range(0, cells.length)
        .forEach(i -> lines.add("Area %d | %s | %d".formatted(i, cells[i], 3 * i)));
    return read(lines).tables().get(0).figures().stream()
        .filter(column -> column.heading().equals("X"))
        .findFirst()
        .map(column -> column.value(0))
        .orElseThrow();
  }

  /** A number in brackets is below 0, unless its heading stands in brackets too. */
  @Test
  void bracketsMayBeAStyle() {
    assertThat(bracketed("Change")).isEqualTo(Value.of(-12));
    assertThat(bracketed("(% share)")).isEqualTo(Value.of(12));
  }

  private static Value bracketed(String heading) {
    FigureColumn column =
        read(List.of("Place | X | " + heading, "Area 1 | 5 | (12)", "Area 2 | 6 | (13)"))
            .tables()
            .get(0)
            .figures()
            .get(1);
    return column.value(0);
  }

  /** A sentence among numbers is a text; a word among them a marker nobody explained. */
  @Test
  void wordsAmongNumbersAreMarkers() {
    Recognition read =
        read(List.of("Place | X | Y", "Area 1 | 5 | 6", "Area 2 | odd | 7", "Area 3 | 8 | 9"));
    assertThat(read.tables().get(0).figures().get(0).value(1))
        .isEqualTo(new Missing(Reason.NOT_AVAILABLE, "odd"));
    assertThat(read.findings()).extracting(Finding::message).anyMatch(m -> m.contains("\"odd\""));
  }

  /** What a file is sorted by is no figure. */
  @Test
  void ordersAreNoFigures() {
    Table table =
        read(List.of(
                "Place | Value | Time period Sortable | Sort order | Order",
                "Area 1 | 5.1 | 20220000 | 3 | 8",
                "Area 2 | 5.2 | 20220000 | 1 | 9"))
            .tables()
            .get(0);
    assertThat(table.figures()).extracting(FigureColumn::heading).containsExactly("Value", "Order");
  }

  /** What has neither code nor name has those of the row above; a total has a name. */
  @Test
  void codesAreFilledDownWithTheirNames() {
    for (String header : List.of("Code | District | Sex | X", "District | Code | Sex | X")) {
      boolean codeFirst = header.startsWith("Code");
      List<String> rows = new ArrayList<>(List.of(header));
      for (List<String> area :
          List.of(List.of("E06000001", "Hartlepool"), List.of("E06000005", "Darlington"))) {
        String first = area.get(codeFirst ? 0 : 1);
        String second = area.get(codeFirst ? 1 : 0);
        rows.add("%s | %s | Men | %d".formatted(first, second, 3 * rows.size()));
        rows.add(" | | Women | " + 4 * rows.size());
        rows.add(" | | Others | " + 5 * rows.size());
      }
      Table table = read(rows).tables().get(0);
      assertThat(table.areaCodes().orElseThrow().texts())
          .containsExactly(
              "E06000001", "E06000001", "E06000001", "E06000005", "E06000005", "E06000005");
      assertThat(table.areaNames().orElseThrow().texts().get(5)).isEqualTo("Darlington");
    }
  }

  /** A code that is merged over several rows is that of each. */
  @Test
  void mergedCodesNameAllTheirRows() {
    Table table =
        read(List.of(
                "Code | District | Sex | X",
                "E06000001 | Hartlepool | Men | 31",
                "^ | ^ | Women | 7",
                "E06000005 | Darlington | Men | 12",
                "^ | ^ | Women | 44"))
            .tables()
            .get(0);
    assertThat(table.areaCodes().orElseThrow().texts())
        .containsExactly("E06000001", "E06000001", "E06000005", "E06000005");
  }

  /** The region in which each area lies is not its name, even if no two lie in one. */
  @Test
  void regionsBesideCodesAreNoNames() {
    Table districts =
        table(
            "Code | Region | People",
            "E06000001 | North East | 10",
            "E08000012 | North West | 20",
            "E06000016 | East Midlands | 30");
    assertThat(districts.areaNames().orElseThrow().texts())
        .containsExactly("Hartlepool", "Liverpool", "Leicester");
    assertThat(districts.labels()).extracting(LabelColumn::heading).containsExactly("Region");
    Table zones =
        table(
            "MSOA | District | People",
            "E02002483 | Hartlepool | 10",
            "E02002496 | Middlesbrough | 20",
            "E02002516 | Redcar and Cleveland | 30");
    assertThat(zones.areaNames().orElseThrow().texts())
        .containsExactly("E02002483", "E02002496", "E02002516");
    Table constituencies =
        table(
            "Code | Constituency | People",
            "E14001276 | Hartlepool | 10",
            "E14001193 | Darlington | 20");
    assertThat(constituencies.areaNames().orElseThrow().texts())
        .containsExactly("Hartlepool", "Darlington");
  }

  /** Fire authorities and regions of the health service bear names of districts and regions. */
  @Test
  void namesOfAreasThatLieInNoOthersAreTheirs() {
    Table authorities =
        table(
            "Code | Fire authority | Fires",
            "E31000005 | County Durham | 10",
            "E31000027 | Isle of Wight | 20",
            "E31000008 | Cornwall | 30");
    assertThat(authorities.areaNames().orElseThrow().texts())
        .containsExactly("County Durham", "Isle of Wight", "Cornwall");
    Table regions =
        table(
            "Code | NHS region | Beds",
            "E40000003 | London | 10",
            "E40000005 | South East | 20",
            "E40000006 | South West | 30");
    assertThat(regions.areaNames().orElseThrow().texts())
        .containsExactly("London", "South East", "South West");
  }

  private static Table table(String... lines) {
    return read(List.of(lines)).tables().get(0);
  }
}
