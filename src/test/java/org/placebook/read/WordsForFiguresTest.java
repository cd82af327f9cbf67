package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.LabelColumn;
import org.placebook.table.Reason;
import org.placebook.table.Table;

/** What stands where figures are missing, or where labels and places do; limits from both sides. */
class WordsForFiguresTest {

  private static Recognition read(List<String> lines) {
    return Recogniser.recognise("a.xlsx", "Data", new TextGrid(lines));
  }

  private static Recognition read(String... lines) {
    return read(List.of(lines));
  }

  private static Table table(String... lines) {
    return read(lines).tables().get(0);
  }

  private static List<String> messages(Recognition read) {
    return read.findings().stream().map(Finding::message).toList();
  }

  private static List<String> figures(Table table) {
    return table.figures().stream().map(FigureColumn::heading).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Suppressed for disclosure, CONFIDENTIAL",
    "The figure is of low reliability, UNRELIABLE",
    "This does not apply here, NOT_APPLICABLE",
    "value missing, NOT_AVAILABLE",
    "[x], NOT_AVAILABLE",
    "c, CONFIDENTIAL"
  })
  void aTextBesideAFigureMaySayWhyItIsMissing(String text, Reason reason) {
    assertThat(MissingText.reason(text)).contains(reason);
  }

  @Test
  void otherTextsSayNothing() {
    assertThat(MissingText.reason("")).isEmpty();
    assertThat(MissingText.reason("Normal value")).isEmpty();
  }

  private static Recognition notations(String... cells) {
    List<String> lines = new ArrayList<>(List.of("Place | First | Second"));
    IntStream.range(0, cells.length)
        .forEach(i -> lines.add("Area %d | %s | %d".formatted(i + 1, cells[i], 10 + 3 * i)));
    return read(lines);
  }

  /** Three cells, and half of all that stand in the column, its heading too. */
  @Test
  void threeCellsInAnotherNotationAreNamed() {
    assertThat(messages(notations("1.2m", "3.4m", "5.6m", "7", "8")))
        .anyMatch(said -> said.startsWith("3 cells of column B are written like \"1.2m\""));
    assertThat(messages(notations("1.2m", "3.4m", "5.6m", "7", "8", "9")))
        .noneMatch(said -> said.contains("are written like"));
    assertThat(messages(notations("1.2m", "3.4m", "5")))
        .noneMatch(said -> said.contains("are written like"));
    assertThat(messages(notations("", "1.2m", "3.4m", "5.6m", "")))
        .anyMatch(said -> said.startsWith("3 cells of column B"));
  }

  @Test
  void theCellsInAnotherNotationAreSaidWithTheRemedy() {
    Recognition read = notations("7", "1.2m", "3.4m", "", "5.6m");
    assertThat(read.findings())
        .filteredOn(finding -> finding.message().contains("are written like"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("B3:B6");
              assertThat(finding.message())
                  .contains("Write them out as numbers, or all on one scale", ", and run again.");
            });
    assertThat(messages(notations("7:12", "8:30", "9:59")))
        .anyMatch(said -> said.contains("Write lengths of time as numbers of minutes"));
  }

  /** Twenty characters are the most; what begins with a letter is a word. */
  @Test
  void longTextsAreInNoNotation() {
    assertThat(OtherNotations.isOne("1,234,567,890.12 bn ")).isTrue();
    assertThat(OtherNotations.isOne("12,345,678,901.12 bn")).isTrue();
    assertThat(OtherNotations.isOne("123,456,789,012.12 bn")).isFalse();
    assertThat(OtherNotations.isOne("Am")).isFalse();
    assertThat(OtherNotations.isOne("")).isFalse();
    assertThat(OtherNotations.isOne("£9m")).isTrue();
    assertThat(OtherNotations.isOne("-9k")).isTrue();
  }

  private static int sideBySide(String... lines) {
    return read(lines).tables().size();
  }

  /** Three places on either side, one row that names two: side by side. */
  @Test
  void threePlacesBeginASecondTable() {
    assertThat(
            sideBySide(
                "District | Births | Authority | Deaths",
                "Hartlepool | 241 | Darlington | 520",
                "Middlesbrough | 362 | Hartlepool | 410",
                "Darlington | 384 | Middlesbrough | 610"))
        .isEqualTo(2);
    assertThat(
            sideBySide(
                "District | Births | Authority | Deaths",
                "Hartlepool | 241 | Darlington | 520",
                "Darlington | 384 | Hartlepool | 610"))
        .isEqualTo(1);
  }

  /** The nearest neighbour of each place: it stands again and again, and begins no table. */
  @Test
  void placesThatStandAgainAreALabel() {
    assertThat(
            sideBySide(
                "District | Births | Nearest | Deaths",
                "Hartlepool | 241 | Darlington | 520",
                "Middlesbrough | 362 | Darlington | 410",
                "Darlington | 384 | Middlesbrough | 610",
                "Stockton-on-Tees | 102 | Hartlepool | 77"))
        .isEqualTo(1);
  }

  /** Headings that stand again begin the lists anew. */
  @Test
  void placesMayStandAgainUnderTheirHeading() {
    assertThat(
            sideBySide(
                "District | Births | Authority | Deaths",
                "Hartlepool | 241 | Darlington | 520",
                "Middlesbrough | 362 | Hartlepool | 410",
                "Darlington | 384 | Middlesbrough | 610",
                "District | Homes | Authority | Cars",
                "Hartlepool | 41 | Darlington | 52",
                "Middlesbrough | 62 | Hartlepool | 41",
                "Darlington | 84 | Middlesbrough | 61"))
        .isEqualTo(2);
  }

  /** Before places a rank belongs to them only where one stands before the first places too. */
  @Test
  void aRankBelongsToItsPlaces() {
    List<Table> ranked =
        read(
                "Rank | District | Births | Rank | District | Deaths",
                "1 | Hartlepool | 241 | 1 | Darlington | 520",
                "2 | Middlesbrough | 362 | 2 | Hartlepool | 410",
                "3 | Darlington | 384 | 3 | Middlesbrough | 610")
            .tables();
    assertThat(ranked).hasSize(2);
    assertThat(ranked.get(0).lastColumn()).isEqualTo(3);
    assertThat(ranked.get(1).firstColumn()).isEqualTo(4);
    List<Table> unranked =
        read(
                "Rank | District | Births | Homes | Authority | Deaths",
                "1 | Hartlepool | 241 | 81 | Darlington | 520",
                "2 | Middlesbrough | 362 | 32 | Hartlepool | 410",
                "3 | Darlington | 384 | 53 | Middlesbrough | 610")
            .tables();
    assertThat(unranked).hasSize(2);
    assertThat(unranked.get(0).lastColumn()).isEqualTo(4);
    assertThat(unranked.get(1).firstColumn()).isEqualTo(5);
  }

  /** Words behind a gap begin a table if there are three of them and three figures behind. */
  @Test
  void labelsBehindABlankColumnBeginATable() {
    assertThat(
            sideBySide(
                "Place | X | | Kind | Y", "a | 1 | | p | 7", "b | 2 | | q | 8", "c | 3 | | r | 9"))
        .isEqualTo(2);
    assertThat(
            sideBySide(
                "Place | X | | Y | Z", "a | 1 | | 4 | 7", "b | 2 | | 5 | 8", "c | 3 | | 6 | 9"))
        .isEqualTo(1);
  }

  /** A label that stands only in the first row of its group holds for the rows beneath. */
  @Test
  void aLabelThatStandsOnceHoldsForTheRowsBeneath() {
    assertThat(labels("P | a", "| b", "Q | c", "| d")).containsExactly("P", "P", "Q", "Q");
    assertThat(labels("P | a", "| b", "Q | c", "R | d")).containsExactly("P", "", "Q", "R");
    assertThat(labels("| a", "| b", "Q | c", "| d")).containsExactly("", "", "Q", "");
    assertThat(labels("P | a", "|", "Q | c", "| d")).containsExactly("P", "", "Q", "");
  }

  private static List<String> labels(String... rows) {
    List<String> lines = new ArrayList<>(List.of("Kind | Place | X | Y"));
    for (int i = 0; i < rows.length; i++) {
      lines.add(rows[i] + " | %d | %d".formatted(11 + 7 * i, 40 - 3 * i));
    }
    return read(lines).tables().get(0).labels().stream()
        .filter(label -> label.heading().equals("Kind"))
        .findFirst()
        .map(LabelColumn::texts)
        .map(texts -> (List<String>) new ArrayList<>(texts))
        .orElse(List.of());
  }

  /** One word of twenty letters that stands among two numbers stands for figures. */
  @Test
  void oneWordAgainAndAgainStandsForFigures() {
    String word = "x".repeat(20);
    assertThat(figures(words("5", "7", word, word, word))).contains("First");
    assertThat(figures(words("5", "7", word + "x", word + "x", word + "x")))
        .doesNotContain("First");
    assertThat(figures(words("5", word, word, word, word))).doesNotContain("First");
    assertThat(figures(words("5", "7", "gone", "gone", "left"))).doesNotContain("First");
  }

  private static Table words(String... cells) {
    String[] lines = new String[cells.length + 1];
    lines[0] = "Place | Zero | First | Second";
    for (int i = 0; i < cells.length; i++) {
      lines[i + 1] = "Area %d | %d | %s | %d".formatted(i + 1, 3 * i, cells[i], 10 + 3 * i);
    }
    return table(lines);
  }

  /** Codes in small letters or with blanks are put right, and said with where they stand. */
  @Test
  void codesThatWereTypedArePutRight() {
    Recognition one =
        read("Code | Place | X", "e06000001 | a | 5", "E06000002 | b | 7", "E06000003 | c | 9");
    assertThat(one.tables().get(0).areaCodes().orElseThrow().texts())
        .containsExactly("E06000001", "E06000002", "E06000003");
    assertThat(one.findings())
        .filteredOn(finding -> finding.message().contains("small letters"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("A2");
              assertThat(finding.message())
                  .isEqualTo("1 code has blanks or small letters; taken as E06000001.");
            });
    Recognition two =
        read("Code | Place | X", "e06000001 | a | 5", "E06000002 | b | 7", "E0600 0003 | c | 9");
    assertThat(two.findings())
        .filteredOn(finding -> finding.message().contains("small letters"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("A2:A4");
              assertThat(finding.message())
                  .isEqualTo("2 codes have blanks or small letters; taken as E06000001 and so on.");
            });
  }

  /** A date that has no band between two others in it stays a date, wherever it stands. */
  @Test
  void bandsInAColumnAreReadFromDates() {
    Recognition read =
        read(
            "Age | Men | Women",
            "0-4 | 11 | 12",
            "05-Sep | 21 | 23",
            "Oct-14 | 14 | 18",
            "15-19 | 31 | 33");
    assertThat(read.tables().get(0).labels().get(0).texts())
        .containsExactly("0-4", "5-9", "10-14", "15-19");
    assertThat(messages(read)).anyMatch(said -> said.contains("in 2 cells"));
  }

  /** A list of ten events or more, each area in two rows on average, each column with a heading. */
  @Test
  void aListOfEventsHasNoFigures() {
    assertThat(events(10, 5, "Code | Kind | Day")).hasSize(1);
    assertThat(events(9, 4, "Code | Kind | Day")).isEmpty();
    assertThat(events(10, 6, "Code | Kind | Day")).isEmpty();
    assertThat(events(10, 5, "Code | | Day")).isEmpty();
    assertThat(events(10, 5, "Code | Kind | Day").get(0).rows()).hasSize(10);
  }

  private static List<Table> events(int count, int areas, String headings) {
    List<String> lines = new ArrayList<>(List.of(headings));
    IntStream.range(0, count)
        .forEach(
            i ->
                lines.add(
                    "E0600000%d | %s | %s"
                        .formatted(1 + i % areas, i % 3 == 0 ? "Fire" : "Flood", "d" + i)));
    return read(lines).tables();
  }

  /** Hidden columns and rows, and headings that were filled, are said. */
  @Test
  void headingsThatWereFilledAreSaid() {
    assertThat(
            messages(
                read(
                    "| Men | | Women |",
                    "Place | X | Y | X | Y",
                    "a | 1 | 2 | 3 | 4",
                    "b | 5 | 6 | 7 | 9")))
        .contains(
            "Upper headings stand over several columns without being merged; read as \"Men | Y\""
                + " to \"Women | Y\".");
    assertThat(messages(read("Place | X | Y", "a | 1 | 2", "(hidden)b | 5 | 6", "c | 7 | 9")))
        .contains("1 row is hidden in the file; read all the same.");
  }

  @Test
  void percentagesAreReadAsFractions() {
    Recognition two = read("Place | X | Y | Z", "a | 25% | 30% | 4", "b | 5% | 6% | 7");
    assertThat(two.findings())
        .filteredOn(finding -> finding.message().startsWith("Shown as"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("B2:C2");
              assertThat(finding.message()).startsWith("Shown as percentages in these columns;");
            });
    Recognition one = read("Place | X | Y", "a | 25% | 3", "b | 5% | 6");
    assertThat(one.findings())
        .filteredOn(finding -> finding.message().startsWith("Shown as"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.place().cell()).isEqualTo("B2");
              assertThat(finding.message()).startsWith("Shown as a percentage;");
            });
  }
}
