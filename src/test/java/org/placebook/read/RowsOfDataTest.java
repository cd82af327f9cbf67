package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Span;
import org.placebook.table.Table;

/** Which rows are data whatever they hold, and where their labels end and their figures begin. */
class RowsOfDataTest {

  private static Strip strip(List<String> lines) {
    TextGrid grid = new TextGrid(lines);
    return new Strip(Survey.of(grid), 1, grid.lastColumn());
  }

  private static Strip strip(String... lines) {
    return strip(List.of(lines));
  }

  private static DataRows data(String... lines) {
    return new DataRows(strip(lines));
  }

  private static Recognition read(String... lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(List.of(lines)));
  }

  private static Table table(String... lines) {
    return read(lines).tables().get(0);
  }

  /** Areas of a column have others above or beneath; those that head columns have figures. */
  @Test
  void anAreaStandsAmongOthers() {
    assertThat(data("Hartlepool", "Darlington").namesArea(1)).isTrue();
    assertThat(data("Hartlepool", "Darlington").namesArea(2)).isTrue();
    assertThat(data("Hartlepool", "Jobs").namesArea(1)).isFalse();
    assertThat(data("Place | Hartlepool", "Retail | 5", "Area | Darlington").namesArea(1))
        .isFalse();
    assertThat(data("Hartlepool | 5", "7 | 8", "Darlington | 6").namesArea(1)).isFalse();
    assertThat(data("E06000001", "E06000005").hasCode(1)).isTrue();
    assertThat(data("Hartlepool", "Darlington").hasCode(1)).isFalse();
  }

  /** Six cells, or thirty rows, are looked at. */
  @Test
  void anAreaFarAwayIsNoNeighbour() {
    assertThat(data(spaced("other", 5)).namesArea(1)).isTrue();
    assertThat(data(spaced("other", 6)).namesArea(1)).isFalse();
    assertThat(data(spaced("", 29)).namesArea(1)).isTrue();
    assertThat(data(spaced("", 30)).namesArea(1)).isFalse();
  }

  private static String[] spaced(String between, int count) {
    List<String> lines = new ArrayList<>(List.of("Hartlepool"));
    lines.addAll(Collections.nCopies(count, between));
    lines.add("Darlington");
    return lines.toArray(String[]::new);
  }

  /** Eight labels are looked at, and none behind a figure. */
  @Test
  void anAreaStandsAmongTheFirstLabels() {
    String seven = "a | b | c | d | e | f | g | ";
    assertThat(data(seven + "Hartlepool", seven + "Darlington").namesArea(1)).isTrue();
    assertThat(data("h | " + seven + "Hartlepool", "h | " + seven + "Darlington").namesArea(1))
        .isFalse();
    assertThat(data("a | 5 | Hartlepool", "b | 6 | Darlington").namesArea(1)).isFalse();
    assertThat(data("5 | Hartlepool", "6 | Darlington").namesArea(1)).isTrue();
  }

  /** Words that say so, or one and the same word that stands there again. */
  @Test
  void wordsMayStandForAllFigures() {
    String figures = "b | 5 | 6 | 7";
    assertThat(stand("a | Suppressed | no data | Suppressed", figures)).isTrue();
    assertThat(stand("a | Suppressed | Jobs | Suppressed", figures)).isFalse();
    assertThat(stand("a | gone | gone | gone", figures, "c | gone | 5 | 6")).isTrue();
    assertThat(stand("a | gone | gone | gone", figures, "c | left | 5 | 6")).isFalse();
    assertThat(stand("a | gone | left | gone", figures, "c | gone | 5 | 6")).isFalse();
    assertThat(stand("a | gone | |", figures, "c | gone | 5 | 6")).isFalse();
    assertThat(stand("a | Suppressed | 5 | 6", figures)).isFalse();
    assertThat(stand("a | | |", figures)).isFalse();
    assertThat(stand("| Suppressed | Suppressed | Suppressed", figures)).isFalse();
    assertThat(stand("a | 1-4 | 1-4 | 1-4", figures)).isTrue();
  }

  private static boolean stand(String row, String figures, String... more) {
    List<String> lines = new ArrayList<>(List.of(row, figures));
    lines.addAll(List.of(more));
    return new DataRows(strip(lines)).holdsWordsForFigures(1, 2, 2);
  }

  /** Where the figures' own row has words, words say nothing. */
  @Test
  void aColumnOfWordsSaysNothing() {
    assertThat(stand("a | kind | Suppressed | no data", "b | sort | 6 | 7")).isTrue();
    assertThat(stand("a | kind | sort | of", "b | sort | kind | of")).isFalse();
  }

  /** Twenty letters are a word, thirty rows further down are near; a unit is no word. */
  @Test
  void aWordThatStandsAgainIsShortAndNear() {
    String word = "x".repeat(20);
    String figures = "b | 5 | 6 | 7";
    assertThat(stand(row(word), figures, row(word))).isTrue();
    assertThat(stand(row(word + "x"), figures, row(word + "x"))).isFalse();
    assertThat(stand(row("persons"), figures, row("persons"))).isFalse();
    assertThat(stand(row("gone"), figures, far(28, row("gone")))).isTrue();
    assertThat(stand(row("gone"), figures, far(29, row("gone")))).isFalse();
  }

  private static String row(String word) {
    return "a | %1$s | %1$s | %1$s".formatted(word);
  }

  private static String[] far(int rows, String last) {
    List<String> lines = new ArrayList<>(Collections.nCopies(rows, "c | 5 | 6 | 7"));
    lines.add(last);
    return lines.toArray(String[]::new);
  }

  @Test
  void labelsWithNumbersMayBeOfOneShape() {
    assertThat(data("Area 1 | 5", "Area 12 | 6").isLike(1, 2)).isTrue();
    assertThat(data("Area 1 | 5", "Ward 12 | 6").isLike(1, 2)).isFalse();
    assertThat(data("Area 1 | 5", "| Area 12 | 6").isLike(1, 2)).isFalse();
    assertThat(data("Area | 5", "Area | 6").isLike(1, 2)).isFalse();
    assertThat(data("1 | 5", "12 | 6").isLike(1, 2)).isFalse();
    assertThat(data("Area 1 | 5", "").isLike(1, 0)).isFalse();
    assertThat(data("", "Area 1 | 5").isLike(1, 2)).isFalse();
    assertThat(data("Area 1 | 5", "", "", "Area 12 | 6").isLikeNext(1)).isTrue();
    assertThat(data("Area 1 | 5", "", "Total", "Area 12 | 6").isLikeNext(1)).isFalse();
  }

  /** A row begins with what can name it, and its figures begin behind its labels. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Place | 5 | 6, true, 2",
        "2011 | 5 | 6, true, 2",
        "7 | 5 | 6, true, 2",
        "7.5 | 5 | 6, false, 2",
        "-7 | 5 | 6, false, 2",
        "| 7 | 5 | 6, false, 3",
        "| 7 | Place | 6, true, 4",
        "| 2011 | 5, true, 3",
        ".. | 5 | 6, false, 2",
        ".. | Place | 6, true, 3",
        "\"'7 | 5 | 6\", true, 2",
        "\"Place | '7 | Kind | 6\", true, 4",
        "Place | 2011 | Kind | 6, true, 4",
        "Place | 2011 | 5 | 6, true, 2",
        "Place | Suppressed | 5, true, 2",
        "Suppressed | 5, true, 2",
        "Place | Jobs, true, 0",
        "\"\", false, 0"
      })
  void labelsStandBeforeFigures(String row, boolean labelled, int firstFigure) {
    Strip strip = strip(row);
    assertThat(strip.isLabelled(1)).isEqualTo(labelled);
    assertThat(strip.firstFigure(1)).isEqualTo(firstFigure);
  }

  /** Some offices put the figure before the area that it is of. */
  @Test
  void aFigureMayStandBeforeItsArea() {
    assertThat(strip("412.5 | Jobs | Hartlepool").firstFigure(1)).isEqualTo(1);
    assertThat(strip("'412.5 | Jobs | Hartlepool").firstFigure(1)).isEqualTo(1);
    assertThat(strip("412.5 | Jobs | E06000001").firstFigure(1)).isEqualTo(1);
    assertThat(strip("412.5 | Jobs | Somewhere").firstFigure(1)).isZero();
    assertThat(strip("Kind | Jobs | Hartlepool").firstFigure(1)).isZero();
    assertThat(strip("412.5 | Jobs | Hartlepool").isLabelled(1)).isTrue();
  }

  @Test
  void aFigureOrAWordInItsPlace() {
    Strip strip = strip("Place | 5 | Suppressed | Jobs | ..");
    assertThat(strip.isFigureOrWord(1, 1)).isFalse();
    assertThat(strip.isFigureOrWord(1, 2)).isTrue();
    assertThat(strip.isFigureOrWord(1, 3)).isTrue();
    assertThat(strip.isFigureOrWord(1, 4)).isFalse();
    assertThat(strip.isFigureOrWord(1, 5)).isTrue();
  }

  /** A row that only names the labels beneath the headings of a table across. */
  @Test
  void theLabelOfRowsMayStandBeneathTheHeadings() {
    assertThat(corner("| Sex | Men | Women", "District |", "a | | 5 | 6", "b | | 7 | 8")).isTrue();
    assertThat(corner("| Sex | Men | Women", "Ward |", "a | | 5 | 6", "b | | 7 | 8")).isTrue();
    assertThat(corner("| Sex | Men | Women", "Kind |", "a | | 5 | 6", "b | | 7 | 8")).isTrue();
    assertThat(corner("| Sex | Men | Women", "Kind |", "a | x | 5 | 6", "b | | 7 | 8")).isFalse();
    assertThat(corner("| | Men | Women", "Kind |", "a | | 5 | 6", "b | | 7 | 8")).isFalse();
    assertThat(corner("Place | Sex | Men | Women", "District |", "a | | 5 | 6", "b | | 7 | 8"))
        .isFalse();
    assertThat(corner("| Sex | Men | Women", "thousands |", "a | | 5 | 6", "b | | 7 | 8"))
        .isFalse();
    assertThat(corner("| Sex | Men | Women", "District |", "a | | 5 | 6", "b | |", "c | | 7 | 8"))
        .isFalse();
    assertThat(corner("| Sex | Men | Women", "District |", "a | | 5 | 6", "| | 7 | 8")).isFalse();
  }

  /** Whether the second row is taken for one of headings; the figures begin in column three. */
  private static boolean corner(String... lines) {
    Span header = new Span(1, 1);
    Span with =
        new CrossTableCorner(strip(lines), header, 3).withLabelBeneath(new Span(3, lines.length));
    return with.last() == 2;
  }

  /** Raised marks are no part of a heading or title; as found, they stand behind its words. */
  @Test
  void marksOfNotesStandInTheFile() {
    Table table =
        table("Jobs by place\u00b2", "Place | Jobs\u00b9 | Homes", "a | 5 | 6", "b | 7 | 9");
    assertThat(table.title()).isEqualTo("Jobs by place");
    assertThat(table.figures()).extracting(FigureColumn::heading).containsExactly("Jobs", "Homes");
    assertThat(table.asFound("Jobs by place")).isEqualTo("Jobs by place2");
    assertThat(table.asFound("Jobs")).isEqualTo("Jobs1");
    assertThat(table.asFound("Homes")).isEqualTo("Homes");
    assertThat(table.found().marked()).hasSize(2);
    Table two =
        table("Table 4\u00b9", "Jobs by place\u00b2", "Place | Jobs", "a | 5", "b | 7", "c | 9");
    assertThat(two.title()).isEqualTo("Table 4 | Jobs by place");
    assertThat(two.asFound(two.title())).isEqualTo("Table 41 | Jobs by place2");
  }

  /** Rows of figures above, between and beneath tables are said. */
  @Test
  void figuresAboveATableAreSaid() {
    Recognition read =
        read(
            "a 1.5 | 5.5 | 6",
            "b 1.5 | 7.5 | 1",
            "c 1.5 | 4.5 | 2",
            "",
            "Place | X | Y",
            "Area 1 | 5 | 6",
            "Area 2 | 7 | 9");
    assertThat(read.findings())
        .extracting(Finding::message)
        .anyMatch(m -> m.startsWith("3 rows hold figures"));
    assertThat(read.findings().get(0).place().cell()).isEqualTo("A1:C3");
  }

  /** Names set in further columns by their level are one column. */
  @Test
  void namesMayBeIndentedByColumns() {
    Table table =
        table(
            "Area | | | X | Y",
            "England | | | 50 | 60",
            "| North East | | 30 | 40",
            "| | Hartlepool | 10 | 20",
            "| | Darlington | 5 | 7");
    assertThat(table.areaNames().orElseThrow().texts())
        .containsExactly("England", "North East", "Hartlepool", "Darlington");
  }

  @Test
  void aMergedLabelNamesAllItsRows() {
    Table table =
        table(
            "Region | Place | X | Y",
            "North | a | 5 | 6",
            "^ | b | 7 | 9",
            "South | c | 1 | 2",
            "^ | d | 3 | 8");
    assertThat(table.labels())
        .filteredOn(label -> label.heading().equals("Region"))
        .singleElement()
        .extracting(LabelColumn::texts)
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .containsExactly("North", "North", "South", "South");
  }

  /** Crimes that happened nowhere say the same of month and force as the others, and head none. */
  @Test
  void aRowThatRepeatsTheWordsOfAnotherIsData() {
    List<String> rows = new ArrayList<>();
    rows.add("Ref | Month | Force | Easting | Place | LSOA code | Kind");
    for (String area : List.of("E01000001", "", "E01000002", "", "", "", "", "", "E01000001", "")) {
      boolean nowhere = area.isEmpty();
      rows.add(
          "r%d | May 2024 | City | %s | %s | %s | Theft"
              .formatted(rows.size(), nowhere ? "" : "53000" + rows.size(), "Pub", area));
    }
    assertThat(table(rows.toArray(String[]::new)).rows())
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
    Collections.swap(rows, 1, 2);
    assertThat(table(rows.toArray(String[]::new)).body()).isEqualTo(new Span(2, 11));
    assertThat(data("a | b | 5", "a | b").repeats(2, 1)).isTrue();
    assertThat(data("a | b | 5", "a | c").repeats(2, 1)).isFalse();
    assertThat(data("a | 5 | 5", "a | 5").repeats(2, 1)).isFalse();
  }

  /** Files that were put one behind another have their headings in between. */
  @Test
  void headingsBetweenTheRowsAreNoEnd() {
    String[] lines = {
      "Code | Area | Kind | X",
      "E06000001 | Hartlepool | Arson | 31",
      "E06000005 | Darlington | Arson | 4",
      "Code | Area | Kind | X",
      "E06000001 | Hartlepool | Fraud | 57",
      "E06000005 | Darlington | Fraud | 62"
    };
    Recognition read = read(lines);
    assertThat(read.tables()).hasSize(1);
    assertThat(read.tables().get(0).rows()).containsExactly(2, 3, 5, 6);
    assertThat(read.tables().get(0).labels())
        .extracting(LabelColumn::heading)
        .containsExactly("Kind");
  }
}
