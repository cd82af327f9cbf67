package org.placebook.recipe.spread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.table.Finding;

/** What is taken of a long table for which no recipe came, and what is asked in which words. */
class QuestionsTest {
  @TempDir private Path folder;

  private Guess guess(String headings, String... lines) throws IOException {
    return Guess.of(Asked.table(Asked.file(folder, headings, lines))).orElseThrow();
  }

  private static String asked(Guess guess) {
    return guess.question().map(Finding::message).orElse("");
  }

  private static Spreading spreading(List<String> categories, Condition... keep) {
    return new Spreading(categories, List.of(), List.of(keep), false, List.of());
  }

  @Test
  void aLoneDimensionBecomesColumns() throws IOException {
    Guess sexes = guess("Sex,Births", "Men,#0", "Women,#1");
    assertThat(asked(sexes)).isEmpty();
    assertThat(sexes.open()).isEmpty();
    assertThat(sexes.spreading()).isEqualTo(spreading(List.of("Sex")));
  }

  /** Of a download that was cut off no template can ask for the rest. */
  @Test
  void thatADownloadWasCutOffIsSaidFirst() throws IOException {
    Guess cut =
        guess(
            "Year,Sex,Births,RECORD_COUNT",
            "2020,Men,#0,99",
            "2020,Women,#1,99",
            "2021,Men,#2,99",
            "2021,Women,#3,99");
    assertThat(asked(cut))
        .startsWith("The file long.csv was cut off")
        .contains("there are 99 rows");
    assertThat(cut.spreading().isEmpty()).isTrue();
  }

  /** Periods of one measure are columns as they are; of two measures it is asked which. */
  @Test
  void periodsOfOneMeasureBecomeColumns() throws IOException {
    Guess years = guess("Year,Births", "2020,#0", "2021,#4");
    assertThat(asked(years)).isEmpty();
    assertThat(years.spreading()).isEqualTo(spreading(List.of("Year")));
    assertThat(asked(guess("Year,Births,Deaths", "2020,#0,#5", "2021,#4,#8")))
        .contains("one for each value of 'Year'")
        .endsWith(
            "Write in Keep on the sheet Inputs: Year = 2021, or name it in Categories, so that its"
                + " values become columns");
  }

  /** Each indicator has a year of its own: which one is meant need not be asked. */
  @Test
  void periodsThatTheIndicatorTellsAreNotAsked() throws IOException {
    String[] lines = {"Obesity,2021/22,1#", "Smoking,2022,2#", "Exercise,2021/22,3#"};
    Guess indicators = guess("Indicator,Time period,Value", lines);
    assertThat(asked(indicators)).isEmpty();
    assertThat(indicators.spreading()).isEqualTo(spreading(List.of("Indicator")));
    Path file = Asked.file(folder, "Indicator,Time period,Value", lines);
    assertThat(Asked.said(Asked.of(file, "Categories: Indicator")))
        .contains(
            "The columns are not all of one period: Time period has 2021/22 (6 rows), 2022 (3"
                + " rows)");
  }

  /** The age alone tells the rows apart, but the heading of a column says what is measured too. */
  @Test
  void whatIsMeasuredStandsInTheHeadings() throws IOException {
    String[] lines = {"Smoking,Men,18+,1#", "Screening,Women,25-49,2#", "Screening,Women,50-64,3#"};
    Guess indicators = guess("Indicator,Sex,Age,Value", lines);
    assertThat(asked(indicators)).isEmpty();
    assertThat(indicators.spreading()).isEqualTo(spreading(List.of("Indicator", "Age")));
    Path file = Asked.file(folder, "Indicator,Sex,Age,Value", lines);
    assertThat(Asked.headings(Asked.of(file, "Categories: Indicator; Age")))
        .isEqualTo("Smoking | 18+; Screening | 25-49; Screening | 50-64");
    assertThat(Asked.said(Asked.of(file, "Categories: Age")))
        .contains("The columns are not all of one 'Indicator': Indicator has Smoking (3 rows), ");
  }

  /** England stands once more for each of its deciles, and blank is the whole of it. */
  @Test
  void ofDecilesOfOneAreaTheWholeIsKept() throws IOException {
    Path file =
        Files.write(
            folder.resolve("deciles.csv"),
            List.of(
                "Code,Category,Sex,Value",
                "E92000001,,Men,7.5",
                "E92000001,,Women,8.5",
                "E92000001,Most deprived,Men,9.5",
                "E92000001,Most deprived,Women,6.5",
                "E06000001,,Men,3.5",
                "E06000001,,Women,4.5",
                "E06000002,,Men,5.5",
                "E06000002,,Women,6.5"));
    Guess both = Guess.of(Asked.table(file)).orElseThrow();
    assertThat(asked(both)).isEmpty();
    assertThat(both.spreading())
        .isEqualTo(spreading(List.of("Sex"), new Condition("Category", "blank")));
  }

  /** Of the sexes the total is published; which year is meant cannot be told. */
  @Test
  void severalPeriodsBesideAnotherDimensionAreAsked() throws IOException {
    Guess both =
        guess(
            "Year,Sex,Births",
            "2020,All,5#",
            "2020,Men,2#",
            "2020,Women,30",
            "2021,All,6#",
            "2021,Men,3#",
            "2021,Women,30");
    assertThat(asked(both))
        .contains(
            "'Year' and 'Sex'",
            "Year has 2020, 2021. ",
            "Sex has All, Men, Women (All is their total). ")
        .endsWith(
            "Write in Keep on the sheet Inputs: Year = 2021, or other values of them; what stands"
                + " in Categories becomes columns");
    assertThat(both.spreading())
        .isEqualTo(spreading(List.of("Sex"), new Condition("Year", "2021")));
    assertThat(both.open()).extracting(Guess.Open::heading).containsExactly("Year", "Sex");
    assertThat(both.open().get(1).values()).containsExactly("All", "Men", "Women");
  }

  @Test
  void thePublishedTotalIsKeptAndTheOtherDimensionSpread() throws IOException {
    Guess kept =
        guess(
            "Kind,Sex,Births",
            "P,All,5#",
            "P,Men,2#",
            "P,Women,30",
            "Q,All,6#",
            "Q,Men,3#",
            "Q,Women,30");
    assertThat(asked(kept)).isEmpty();
    assertThat(kept.spreading()).isEqualTo(spreading(List.of("Kind"), new Condition("Sex", "All")));
  }

  /** Each dimension has its total; the one of more values becomes columns. */
  @Test
  void ofTwoTotalsThatOfTheSmallerDimensionIsKept() throws IOException {
    Guess kept =
        guess(
            "Kind,Sex,Births",
            "P,All,5#",
            "P,Men,2#",
            "P,Women,30",
            "Q,All,60",
            "Q,Men,30",
            "Q,Women,30",
            "R,All,40",
            "R,Men,10",
            "R,Women,30",
            "All,All,15#",
            "All,Men,6#",
            "All,Women,90");
    assertThat(asked(kept)).isEmpty();
    assertThat(kept.spreading()).isEqualTo(spreading(List.of("Kind"), new Condition("Sex", "All")));
  }

  @Test
  void countsBesideTheirPercentagesAreAsked() throws IOException {
    Guess mixed = guess("Measure,Figures", "Value,#0", "Percent,#1");
    assertThat(asked(mixed))
        .contains("Measure has Value, Percent.")
        .endsWith(
            "Keep on the sheet Inputs: Measure = Value, or other values of them; what stands"
                + " in Categories becomes columns");
    assertThat(asked(guess("Measure,Figures", "Value,#0", "Jobs,#1"))).isEmpty();
  }

  @Test
  void allDimensionsAreNamedAndAllButTheWidestAnswered() throws IOException {
    Guess three =
        guess(
            "Sex,Kind,Age,Births",
            "Men,P,15,#03",
            "Men,P,30,#18",
            "Men,P,45,#22",
            "Men,Q,15,#37",
            "Men,Q,30,#41",
            "Men,Q,45,#59",
            "Women,P,15,#60",
            "Women,P,30,#74",
            "Women,P,45,#85",
            "Women,Q,15,#91",
            "Women,Q,30,#02",
            "Women,Q,45,#11");
    assertThat(asked(three))
        .contains("one for each value of 'Sex', 'Kind' and 'Age', and it")
        .contains("Inputs: Sex = Men; Kind = P, or other values of them");
    assertThat(three.spreading().categories()).containsExactly("Age");
  }

  /** Where several columns of figures become columns, no dimension can. */
  @Test
  void allDimensionsAreAnsweredBesideSeveralMeasures() throws IOException {
    Guess two =
        guess(
            "Sex,Kind,Births,Deaths",
            "Men,P,#0,#9",
            "Men,Q,#1,#7",
            "Women,P,#2,#5",
            "Women,Q,#4,#6");
    assertThat(asked(two)).contains("Inputs: Sex = Men; Kind = P, or other");
    assertThat(two.spreading())
        .isEqualTo(spreading(List.of(), new Condition("Sex", "Men"), new Condition("Kind", "P")));
  }

  /** A value that is called a total, then the blank one, else the first. */
  @Test
  void whatIsCalledATotalIsProposed() throws IOException {
    String[] kinds = {"Men,%s,#03", "Men,Q,#18", "Women,%s,#22", "Women,Q,#37"};
    assertThat(asked(guess("Sex,Kind,Births", with("All kinds", kinds))))
        .contains("Inputs: Kind = All kinds, or");
    String[] sexes = {"P,Men,#03", "P,%s,#18", "Q,Men,#22", "Q,%s,#37", "R,Men,#41", "R,%s,#59"};
    assertThat(asked(guess("Kind,Sex,Births", with("Both sexes", sexes))))
        .contains("Inputs: Sex = Both sexes, or");
    assertThat(asked(guess("Kind,Sex,Births", with("", sexes))))
        .contains("Inputs: Sex = blank, or");
    assertThat(asked(guess("Kind,Sex,Births", with("Women", sexes))))
        .contains("Inputs: Sex = Men, or");
  }

  private static String[] with(String value, String... lines) {
    return List.of(lines).stream().map(line -> line.formatted(value)).toArray(String[]::new);
  }

  /** Crops are of groups; a season that crop and year tell together is of neither. */
  @Test
  void aColumnThatGroupsTheValuesIsAskedForAsWell() throws IOException {
    String[] crops = {
      "spring,Grain,Oats,S,#03", "autumn,Grain,Oats,T,#18", "autumn,Grain,Rye,S,#22",
      "spring,Grain,Rye,T,#37", "spring,Fruit,Pears,S,#41", "spring,Fruit,Pears,T,#59"
    };
    assertThat(asked(guess("Season,Group,Crop,Soil,Tonnes", crops)))
        .contains("Crop has Oats, Rye, Pears; Group, which goes with it, has Grain, Fruit. Soil")
        .doesNotContain("Season");
  }

  /** Of the crops kept each is of another group, or all are of one. */
  @Test
  void aColumnThatGroupsNothingOfWhatIsKeptIsNotAskedFor() throws IOException {
    String[] crops = {
      "Grain,Oats,S,#03",
      "Grain,Oats,T,#18",
      "Grain,Rye,S,#22",
      "Grain,Rye,T,#37",
      "Fruit,Pears,S,#41",
      "Fruit,Pears,T,#59"
    };
    Path file = Asked.file(folder, "Group,Crop,Soil,Tonnes", crops);
    assertThat(Asked.said(Asked.of(file, ""))).contains("Group, which goes with it");
    assertThat(Asked.said(Asked.of(file, "Keep: Crop = Oats or Pears")))
        .contains("Crop has Oats, Pears. Soil");
    assertThat(Asked.said(Asked.of(file, "Keep: Crop = Oats or Rye")))
        .contains("Crop has Oats, Rye. Soil");
  }

  /** A price that is the same in all areas is one more column of figures. */
  @Test
  void figuresThatAreTheSameEverywhereAreNotAskedFor() throws IOException {
    Guess prices =
        guess(
            "Crop,Year,Price,Tonnes",
            "Oats,2020,70,#123",
            "Oats,2021,75,#456",
            "Rye,2020,85,#789",
            "Rye,2021,70,#912");
    assertThat(asked(prices)).contains("Crop has Oats, Rye. Year has 2020, 2021. Write");
  }

  /** Rows that are events are counted by kind, over all months, once somebody says so. */
  @Test
  void eventsAreCountedIfSomebodySaysSo() throws IOException {
    Guess events =
        guess(
            "Month,Kind",
            "2024-05,Fire",
            "2024-05,Fire",
            "2024-06,Rescue",
            "2024-06,Flood",
            "2024-06,Flood");
    assertThat(asked(events))
        .contains("each row is one event", "whose values become columns: Kind. ")
        .endsWith("Month has 2024-05, 2024-06. Kind has Fire, Rescue, Flood");
    assertThat(events.spreading())
        .isEqualTo(
            new Spreading(List.of("Kind"), List.of("rows"), List.of(), false, List.of("Month")));
  }
}
