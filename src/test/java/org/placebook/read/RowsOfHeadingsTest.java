package org.placebook.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row of headings may hold: numbers, periods, areas, groups; each limit from both sides. */
class RowsOfHeadingsTest {

  private static Strip strip(String... lines) {
    TextGrid grid = new TextGrid(List.of(lines));
    return new Strip(Survey.of(grid), 1, grid.lastColumn());
  }

  /** Years, or whole numbers up to 99,999 of which one in eight may be out of order. */
  @ParameterizedTest
  @CsvSource({
    "2021 | 2019 | 2020, true",
    "1 | 2 | 3, true",
    "1 | 2 | 2, false",
    "0 | 1, true",
    "-1 | 1, false",
    "1 | 99999, true",
    "1 | 100000, false",
    "1.5 | 2, false",
    "1 | Jobs | 2, true",
    "2 | Jobs | 1, false",
    "1 | 2 | 3 | 4 | 5 | 6 | 7 | 1, true",
    "1 | 2 | 3 | 4 | 5 | 6 | 1, false",
    "3 | 2021, true",
    "2021 | 3, false"
  })
  void numbersMayBeHeadings(String row, boolean may) {
    assertThat(NumberedHeadings.in(strip("Place | " + row), 1, 2)).isEqualTo(may);
  }

  /** From the left on, each is one more than the last, and the first no more than its column. */
  @ParameterizedTest
  @CsvSource({
    "1 | 2 | 3, true",
    "0 | 1 | 2, true",
    "2 | 3 | 4, false",
    "| 2 | 3 | 4, true",
    "| 3 | 4 | 5, false",
    "1 | 2, false",
    "1 | 2 | 4, false",
    "1 | 2 | x, false"
  })
  void aRowMayCountItsColumns(String row, boolean counts) {
    assertThat(NumberedHeadings.isCounting(strip(row), 1)).isEqualTo(counts);
  }

  /** Years head other figures, of which the next row with any decides within six rows. */
  @ParameterizedTest
  @CsvSource({
    "Stage | 2012 | 2013, Births | 41 | 52, true",
    "Stage | 2012 | 2013, Built | 1999 | 2001, false",
    "Stage | 2012 | 2013, Built | 1999 | 52, true",
    "Stage | 2012 | 14, Births | 41 | 52, false",
    "Stage | 2012 | .., Births | 41 | 52, false",
    "Stage | 2012 | all, Births | 41 | 52, true",
    "Stage | early | late, Births | 41 | 52, false",
    "Stage | 2012 | 2013, Births, false"
  })
  void yearsHeadOtherFigures(String row, String beneath, boolean head) {
    assertThat(NumberedHeadings.isRowOfYears(strip(row, beneath), 1)).isEqualTo(head);
  }

  @Test
  void figuresFarBeneathHaveOtherHeadings() {
    String row = "Stage | 2012 | 2013";
    String births = "Births | 41 | 52";
    assertThat(NumberedHeadings.isRowOfYears(strip(row, "", "", "", "", "", births), 1)).isTrue();
    assertThat(NumberedHeadings.isRowOfYears(strip(row, "", "", "", "", "", "", births), 1))
        .isFalse();
  }

  @Test
  void severalYearsAloneHeadFigures() {
    assertThat(NumberedHeadings.isOnlyYears(strip("2012 | 2013", "41 | 52"), 1)).isTrue();
    assertThat(NumberedHeadings.isOnlyYears(strip("2012 |", "41 | 52"), 1)).isFalse();
    assertThat(NumberedHeadings.isOnlyYears(strip("Stage | 2013", "41 | 52"), 1)).isFalse();
    assertThat(NumberedHeadings.isOnlyYears(strip("2012 | 14", "41 | 52"), 1)).isFalse();
  }

  /** Two words that stand over numbers, and numbers that rise. */
  @ParameterizedTest
  @CsvSource({
    "Place | Jobs | Pay | 10 | 25, true",
    "Place | Jobs | | 10 | 25, false",
    "Place | Jobs | Pay | 25 | 10, false"
  })
  void percentilesStandAmongWords(String row, boolean stand) {
    String figures = "Area 1 | 412 | 530 | 640 | 700";
    assertThat(NumberedHeadings.standAmongWords(strip(row, figures), 1)).isEqualTo(stand);
    assertThat(NumberedHeadings.standAmongWords(strip(row, "", "", figures), 1)).isEqualTo(stand);
    assertThat(NumberedHeadings.standAmongWords(strip(row, "", "", "", figures), 1)).isFalse();
  }

  /** 201516 beside 201617 are years, 202104 beside 202105 months; neither alone says which. */
  @ParameterizedTest
  @CsvSource({
    "201516 | 201617, true",
    "202104 | 202105, true",
    "201516 | 201718, false",
    "201617 | 201516, false",
    "201516 | 7, false",
    "201516 | x, false",
    "180110 | 180111, true",
    "180011 | 180012, false",
    "210011 | 210012, true",
    "210012 | 210101, false",
    "201516.5 | 201617.5, false"
  })
  void sixFiguresAreAPeriodBesideTheNext(String row, boolean are) {
    Strip strip = strip("Place | " + row);
    assertThat(SixFigures.areIn(strip, 1, 2)).isEqualTo(are);
    assertThat(SixFigures.areIn(strip, 1, 3)).isEqualTo(are);
  }

  @Test
  void aPeriodMayFollowAnotherAtADistance() {
    assertThat(SixFigures.areIn(strip("201516 | | 201617"), 1, 1)).isTrue();
    assertThat(SixFigures.areIn(strip("201516"), 1, 1)).isFalse();
  }

  private static boolean belongTogether(String row, String below) {
    return AreaRows.belongTogether(strip(row, below, "Retail | 1 | 2 | 3"), 1, 2, 2);
  }

  /** Two codes at least, and half of the cells. */
  @Test
  void codesAndWordsOverTheSameColumnsBelongTogether() {
    assertThat(belongTogether("Code | E06000001 | E06000002 | Rest", "Name | a | b | c")).isTrue();
    assertThat(belongTogether("Name | a | b | c", "Code | E06000001 | E06000002 | Rest")).isTrue();
    assertThat(belongTogether("Code | E06000001 | Some | Rest", "Name | a | b | c")).isFalse();
    assertThat(belongTogether("Code | E06000001 | | ", "Name | a | b | c")).isFalse();
  }

  @Test
  void wordsOverHalfOfTheCodesNameThem() {
    String codes = "Code | E06000001 | E06000002 | E06000003 | E06000004";
    assertThat(belongTogether(codes, "Name | a | b | |")).isTrue();
    assertThat(belongTogether(codes, "Name | a | | |")).isFalse();
  }

  @Test
  void namesOfAreasAndTheirRegionsBelongTogether() {
    String names = "District | Hartlepool | Darlington | Rest";
    assertThat(belongTogether("Region | North East | London | Rest", names)).isTrue();
    assertThat(belongTogether(names, "Kind | Jobs | Homes | Pay")).isTrue();
    assertThat(belongTogether(names, "Kind | Jobs | Homes |")).isFalse();
    assertThat(belongTogether("Kind | Jobs | Homes | Pay", names)).isFalse();
    assertThat(belongTogether("District | Hartlepool | Some | Rest", "Kind | Jobs | Homes | Pay"))
        .isFalse();
  }

  /** What stands above must name several columns that are equal beneath. */
  @Test
  void sexesAboveOneMeasureTellColumnsApart() {
    assertThat(needs("Sex | Men | Women", "Place | Jobs | Jobs")).isTrue();
    assertThat(needs("Sex | Men | Women", "Place | Jobs | Homes")).isFalse();
    assertThat(needs("Sex | Men |", "Place | Jobs | Jobs")).isFalse();
    assertThat(needs("Sex | All | All", "Place | Jobs | Jobs")).isFalse();
    assertThat(needs("Sex | Men | | Women |", "Place | Jobs | Homes | Jobs | Homes")).isTrue();
  }

  private static boolean needs(String row, String top) {
    return TellingApart.needs(strip(row, top, "Area 1 | 1 | 2 | 3 | 4"), 1, 2, 2, 2);
  }

  /** Over which columns a label that is not merged stands: "....", by the label of each. */
  private static String groups(String labels, String named) {
    boolean[] own = new boolean[labels.length() + 1];
    boolean[] below = new boolean[labels.length() + 1];
    for (int column = 1; column <= labels.length(); column++) {
      own[column] = labels.charAt(column - 1) != '.';
      below[column] = named.charAt(column - 1) != '.';
    }
    GroupRow row = GroupRow.of(below, own, unused -> false, unused -> false);
    StringBuilder shown = new StringBuilder();
    for (int column = 1; column <= labels.length(); column++) {
      int source = own[column] ? column : row.source(column);
      shown.append(source == 0 ? '.' : labels.charAt(source - 1));
    }
    return shown.toString();
  }

  /** To the right as a rule; around where groups are even, or a lone label stands in the middle. */
  @ParameterizedTest
  @CsvSource({
    "A..B.., AAABBB",
    "A...B., AAAABB",
    ".A..B., AAABBB",
    "..A..B, AAABBB",
    ".A.., AAAA",
    "..A.., AAAAA",
    "...A., ...AA",
    ".A..., .AAAA",
    "AB.., ABBB",
    "ABCD, ABCD",
    "...., ...."
  })
  void labelsStandOverTheirColumns(String labels, String over) {
    assertThat(groups(labels, "x".repeat(labels.length()))).isEqualTo(over);
  }

  /** A column without a heading ends a group. */
  @Test
  void labelsDoNotReachOverAGap() {
    assertThat(groups("A....", "xx.xx")).isEqualTo("AA...");
    assertThat(groups("A..B.", "xx.xx")).isEqualTo("AA.BB");
  }

  @Test
  void theTotalOfAllIsInNoGroup() {
    boolean[] named = {false, true, true, true};
    boolean[] own = {false, true, false, false};
    GroupRow row = GroupRow.of(named, own, unused -> false, column -> column == 3);
    assertThat(row.filled()).containsExactly(2);
    assertThat(GroupRow.of(named, own, column -> column == 2, unused -> false).filled()).isEmpty();
    assertThat(row.source(7)).isZero();
  }
}
