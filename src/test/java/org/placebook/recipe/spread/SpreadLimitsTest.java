package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Table;

/** Small long tables, of which one thing is different. */
class SpreadLimitsTest {
  @TempDir private Path folder;

  private Path file(String headings, String... lines) throws IOException {
    return Asked.file(folder, headings, lines);
  }

  @Test
  void aPeriodHoldsThoseWithinIt() throws IOException {
    Path years = file("Year,Births", "2020,#0", "2021,#1", "2022,#2", "2023,#3");
    Spread two = Asked.of(years, "Period: 2021 to 2022");
    assertThat(two.kept()).contains("Year = 2021 or 2022 (of 4)", "left out 6 of 12 rows");
    assertThat(Asked.headings(two)).isEqualTo("2021; 2022");
    assertThat(Asked.said(Asked.of(years, "Period: 2024 to 2025"))).contains("no such value");
  }

  @Test
  void aPeriodThatIsTheOnlyOneLeavesNothingOut() throws IOException {
    Path year = file("Year,Sex,Births", "2021,Men,#0", "2021,Women,#1");
    assertThat(Asked.of(year, "Period: 2021").kept()).startsWith("Kept all 6 rows");
  }

  @Test
  void eachCategoryHasItsUnit() throws IOException {
    Table wide =
        Asked.of(
                file("Measure,Unit,Value", "Jobs,Number,#00", "Share,%,#.5", "Area,ha,#7"),
                "Categories: Measure")
            .table()
            .orElseThrow();
    assertThat(wide.figures().stream().map(f -> f.heading() + " in " + f.unit()))
        .containsExactlyInAnyOrder("Jobs in Number", "Share in %", "Area in ha");
  }

  /** Beside categories "Value" is meant, not how sure it is; without them all are. */
  @Test
  void ofSeveralColumnsOfFiguresTheValuesAreMeant() throws IOException {
    Path two = file("Sex,Value,Homes", "Men,#0,#5", "Women,#1,#7");
    assertThat(Asked.headings(Asked.of(two, "Categories: Sex"))).isEqualTo("Men; Women");
    assertThat(Asked.headings(Asked.of(two, "Keep: Sex = Men"))).isEqualTo("Value; Homes");
    Path others = file("Sex,Jobs,Homes", "Men,#0,#5", "Women,#1,#7");
    assertThat(Asked.headings(Asked.of(others, "Categories: Sex")))
        .contains("Jobs")
        .contains("Homes");
  }

  @Test
  void tenValuesAreNamed() throws IOException {
    assertThat(Asked.said(Asked.of(letters(10), "Keep: Sort = Z")))
        .contains("J (3 rows)")
        .doesNotContain(" more");
    assertThat(Asked.said(Asked.of(letters(11), "Keep: Sort = Z")))
        .contains("J (3 rows) and 1 more")
        .doesNotContain("K (3 rows)");
  }

  private Path letters(int count) throws IOException {
    String[] lines = new String[count];
    for (int i = 0; i < count; i++) {
      lines[i] = "%s,#%d".formatted((char) ('A' + i), i);
    }
    return file("Sort,Jobs", lines);
  }

  @Test
  void countsAreAddedUpAndOtherFiguresAreNot() throws IOException {
    Spread added = Asked.of(file("Sex,Births", "Men,#0", "Women,#1"), "Add up: Sex");
    assertThat(added.kept()).contains("added up over Sex (Men, Women)");
    assertThat(added.table().orElseThrow().figures().get(0).number(1)).isEqualTo(41);
    assertThat(Asked.said(Asked.of(file("Sex,Births", "Men,#0.5", "Women,#1"), "Add up: Sex")))
        .contains("no whole numbers");
    assertThat(Asked.said(Asked.of(file("Sex,Births", "Men,-#0", "Women,#1"), "Add up: Sex")))
        .contains("or are below 0");
    assertThat(Asked.of(file("Sex,Births", "Men,0", "Women,#1"), "Add up: Sex").table())
        .isPresent();
  }

  @Test
  void periodsThatAreAddedUpFollowEachOther() throws IOException {
    assertThat(Asked.headings(Asked.of(file("Year,Births", "2020,#0", "2021,#1"), "Add up: Year")))
        .startsWith("2020 to 2021");
    assertThat(Asked.said(Asked.of(file("Year,Births", "2020,#0", "2022,#1"), "Add up: Year")))
        .contains("a period is missing");
    String[] overlapping = {"2019 to 2021,#0", "2021 to 2023,#1"};
    assertThat(Asked.said(Asked.of(file("Years,Births", overlapping), "Add up: Years")))
        .contains("overlap");
  }

  /** Twelve months to March and twelve months to April have eleven in common. */
  @ParameterizedTest
  @CsvSource({
    "12 months to March 2024, 12 months to April 2024, true",
    "Year ending March 2024, Year ending June 2024, true",
    "Rolling year to Q1 2024, Rolling year to Q2 2024, true",
    "3 months to March 2024, 3 months to April 2024, true",
    "3 months to March 2024, 3 months to June 2024, false",
    "Quarter to March 2024, Quarter to June 2024, false",
    "Year ending March 2023, Year ending March 2024, false",
    "Year ending 2023, Year ending 2024, false"
  })
  void monthsThatEndWithAPeriodMayOverlap(String one, String other, boolean overlap)
      throws IOException {
    Path file = Asked.file(folder, "Period,Births", one + ",1#", other + ",2#");
    Spread sum = Asked.of(file, "Add up: Period");
    assertThat(sum.table().isEmpty()).isEqualTo(overlap);
    assertThat(Asked.said(sum).contains("overlap, so their sum")).isEqualTo(overlap);
  }

  @Test
  void aLoneDimensionKeepsItsTotal() throws IOException {
    Path sexes = file("Sex,Births", "Men,#0", "Women,#1", "Total,#9");
    Guess guess = Guess.of(Asked.table(sexes)).orElseThrow();
    assertThat(guess.question()).isEmpty();
    assertThat(guess.spreading().categories()).containsExactly("Sex");
    assertThat(guess.spreading().keep()).isEmpty();
  }

  @Test
  void aQuestionNamesWhatWouldAnswerIt() throws IOException {
    Path both = file("Sex,Kind,Births", "Men,P,#0", "Women,P,#1", "Men,Q,#2", "Women,Q,#4");
    Guess guess = Guess.of(Asked.table(both)).orElseThrow();
    assertThat(guess.question()).isPresent();
    Guess.Open first = guess.open().get(0);
    assertThat(first.kept(first.values().get(0))).isEqualTo("Sex = Men");
  }
}
