package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placebook.sheet.Range;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** Tables of an analyst's own workbook, whose headings and rows are known. */
class MarkedTablesTest {

  /** The first so many rows of a sheet, of which the first has the headings. */
  private static MarkedTable read(int rows, Set<Integer> without, String... lines) {
    TextGrid grid = new TextGrid(List.of(lines));
    List<String> headings = Arrays.stream(lines[0].split("\\|")).map(String::strip).toList();
    return MarkedTable.read(
        "a.xlsx", "Data", grid, new Range(1, 1, rows, headings.size()), headings, without);
  }

  private static MarkedTable read(String... lines) {
    return read(lines.length, Set.of(), lines);
  }

  private static List<String> figures(MarkedTable read) {
    return read.table().figures().stream().map(FigureColumn::heading).toList();
  }

  private static List<Value> values(MarkedTable read, int figures) {
    FigureColumn column = read.table().figures().get(figures);
    return IntStream.range(0, column.size()).mapToObj(column::value).toList();
  }

  @Test
  void columnsOfFiguresAreToldFromColumnsOfLabels() {
    Table table = read("Area | Kind | Jobs", "Hartlepool | A | 5", "Darlington | B | 7").table();
    assertThat(table.figures()).extracting(FigureColumn::heading).containsExactly("Jobs");
    assertThat(table.labels()).extracting(LabelColumn::heading).containsExactly("Area", "Kind");
    assertThat(table.labels().get(1).texts()).containsExactly("A", "B");
    assertThat(table.areaNames().orElseThrow().texts()).containsExactly("Hartlepool", "Darlington");
    assertThat(table.rows()).containsExactly(2, 3);
    assertThat(table.range()).isEqualTo("A1:C3");
  }

  @Test
  void columnsWithoutFiguresOfTheirOwnAreLeftOut() {
    MarkedTable read = read(3, Set.of(2), "Area | Rate | Jobs", "A | 1 | 5", "B | 2 | 7");
    assertThat(figures(read)).containsExactly("Jobs");
    assertThat(read.table().labels()).extracting(LabelColumn::heading).containsExactly("Area");
  }

  /** One figure or sign for two words is enough, if there is a figure; signs alone need a half. */
  @Test
  void fewFiguresAmongWordsMakeAColumnOfFigures() {
    assertThat(figures(read("A | X", "a | 5", "b | none", "c | few"))).containsExactly("X");
    assertThat(figures(read("A | X", "a | 5", "b | none", "c | few", "d | all"))).isEmpty();
    assertThat(figures(read("A | X", "a | 5", "b | ..", "c | e", "d | f", "e | g", "f | h")))
        .containsExactly("X");
    assertThat(figures(read("A | X", "a | ..", "b | none"))).containsExactly("X");
    assertThat(figures(read("A | X", "a | ..", "b | none", "c | few"))).isEmpty();
    assertThat(figures(read("A | X", "a | ", "b | "))).isEmpty();
  }

  @Test
  void signsAreReadByTheirKey() {
    MarkedTable read =
        read(
            4,
            Set.of(),
            "A | X",
            "a | 5",
            "b | *",
            "c | -",
            "",
            "* = fewer than 5",
            "- | = nil or less than half");
    assertThat(values(read, 0))
        .containsExactly(
            Value.of(5), new Missing(Reason.CONFIDENTIAL, "*"), new Missing(Reason.LOW, "-"));
    assertThat(read.markers())
        .isEqualTo(Map.of(2, Map.of("*", Reason.CONFIDENTIAL, "-", Reason.LOW)));
    assertThat(read.table().notes())
        .containsExactly("", "* = fewer than 5", "- = nil or less than half");
  }

  /** Twenty rows beneath a table may explain its signs. */
  @Test
  void aKeyFarBelowIsNone() {
    assertThat(keyAfter(19)).isEqualTo(Reason.LOW);
    assertThat(keyAfter(20)).isEqualTo(Reason.NOT_AVAILABLE);
  }

  private static Reason keyAfter(int blank) {
    String[] lines = new String[4 + blank];
    Arrays.fill(lines, "");
    lines[0] = "A | X";
    lines[1] = "a | 5";
    lines[2] = "b | -";
    lines[3 + blank] = "- = nil or less than half";
    return ((Missing) values(read(3, Set.of(), lines), 0).get(1)).reason();
  }

  /** The shorthand needs no marker of its own; a bracket that is not known is still one. */
  @Test
  void shorthandIsUnderstood() {
    MarkedTable read = read("A | X", "a | 5", "b | [c]", "c | [C]", "d | [q]", "e |");
    assertThat(values(read, 0))
        .containsExactly(
            Value.of(5),
            new Missing(Reason.CONFIDENTIAL, "[c]"),
            new Missing(Reason.CONFIDENTIAL, "[C]"),
            new Missing(Reason.NOT_AVAILABLE, "[q]"),
            new Missing(Reason.NOT_AVAILABLE, ""));
    assertThat(read.markers())
        .isEqualTo(Map.of(2, Map.of("[C]", Reason.CONFIDENTIAL, "[q]", Reason.NOT_AVAILABLE)));
  }

  @Test
  void numbersTypedAsTextsAndErrorsAreNoFigures() {
    MarkedTable read = read("A | X", "a | 5", "b | '7", "c | #N/A");
    assertThat(values(read, 0).get(1))
        .isEqualTo(new Missing(Reason.NOT_AVAILABLE, "'7".substring(1)));
    assertThat(values(read, 0).get(2)).isEqualTo(new Missing(Reason.NOT_AVAILABLE, "#N/A"));
    assertThat(read.typedAsText()).isEqualTo(Map.of(2, List.of(3)));
    assertThat(read.markers()).isEmpty();
  }

  /** Among rates "under 1" is nearly nothing, among counts it is held back. */
  @Test
  void boundsAreReadByTheFiguresBesideThem() {
    assertThat(values(read("A | X", "a | 5", "b | under 1"), 0).get(1))
        .isEqualTo(new Missing(Reason.CONFIDENTIAL, "under 1"));
    assertThat(values(read("A | X", "a | 5.5", "b | under 1"), 0).get(1))
        .isEqualTo(new Missing(Reason.LOW, "under 1"));
  }
}
