package org.placebook.recipe.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.FakeFile;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundTo;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Spreading;
import org.placebook.recipe.Spreading.Condition;
import org.placebook.recipe.Total;
import org.placebook.recipe.word.Counted;
import org.placebook.sheet.UnreadableFile;

/** A row of Inputs, cell by cell: what it means, and what is said where it means nothing. */
class InputsSheetTest {

  private static FakeFile file(String headings, String cells) {
    return new FakeFile()
        .sheet("Inputs", "Input | " + headings, "jobs | " + cells)
        .sheet("Lists", "List | Column", "sectors | Retail");
  }

  private static Input read(String headings, String cells) throws UnreadableFile {
    return Mistakes.none(file(headings, cells)).inputs().get(0);
  }

  private static String mistake(String headings, String cells) throws UnreadableFile {
    List<String> said = Mistakes.in(file(headings, cells));
    assertThat(said).hasSize(1);
    return said.get(0);
  }

  @ParameterizedTest
  @CsvSource({"'', COUNT", "Count, COUNT", "percent, PERCENT", "rate, RATE", "value, VALUE"})
  void takesFourUnitsAndCountsForABlank(String text, Unit unit) throws UnreadableFile {
    Input input = read("Unit", text);
    assertThat(input.unit()).isEqualTo(unit);
    assertThat(input.isUnitSaid()).isEqualTo(!text.isEmpty());
    assertThat(input.counted()).isEmpty();
  }

  @Test
  void takesACountOfAllForCountsOfAllThereAre() throws UnreadableFile {
    Input input = read("Unit | Look for", "Count of all | census");
    assertThat(input.unit()).isEqualTo(Unit.COUNT);
    assertThat(input.counted()).contains(Counted.ALL);
    assertThat(read("Counts", "sample").counted()).contains(Counted.ESTIMATES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"BRES", "5"})
  void refusesACountOfAllThatIsRounded(String rounding) throws UnreadableFile {
    assertThat(mistake("Unit | Rounding", "count of all | " + rounding))
        .startsWith("Inputs B2: The Unit 'count of all' is for counts that are not rounded")
        .contains("Rounding says '" + rounding + "'");
  }

  @ParameterizedTest
  @CsvSource({
    "jobs; bres, ''",
    "'', Annual Population Survey",
    "'', weekly hours and earnings",
    "labour force survey, ''"
  })
  void refusesACountOfAllOfASurvey(String lookFor, String measure) throws UnreadableFile {
    assertThat(
            mistake(
                "Unit | Look for | Measure", "count of all | %s | %s".formatted(lookFor, measure)))
        .startsWith("Inputs B2: The Unit 'count of all' is for counts of all there are")
        .contains("of a survey");
    assertThat(read("Look for | Measure", "%s | %s".formatted(lookFor, measure)).countsAll())
        .isFalse();
  }

  @Test
  void takesNoWordThatOnlyBeginsLikeASurveyForOne() throws UnreadableFile {
    assertThat(read("Unit | Look for", "count of all | apsley; fibres").countsAll()).isTrue();
  }

  @Test
  void readsHowFiguresWereRounded() throws UnreadableFile {
    assertThat(read("Rounding", "").rounding()).isEqualTo(new RoundingRule.None());
    assertThat(read("Rounding", "None").rounding()).isEqualTo(new RoundingRule.None());
    assertThat(read("Rounding", "Bres").rounding()).isEqualTo(new RoundingRule.Bres());
    assertThat(read("Rounding", "0.5").rounding()).isEqualTo(new RoundingRule.To(0.5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "1e3", "5.", "about 5"})
  void refusesToRoundToWhatIsNoNumberAboveZero(String text) throws UnreadableFile {
    assertThat(mistake("Rounding", text))
        .startsWith("Inputs B2: '%s' is not a word for Rounding".formatted(text))
        .endsWith("It takes: none; BRES; a number such as 5 or 0.1");
  }

  @Test
  void readsAThresholdOfCounts() throws UnreadableFile {
    assertThat(read("Threshold", "10").threshold()).contains(10.0);
    assertThat(read("Threshold", "0.5").threshold()).contains(0.5);
    assertThat(read("Threshold", "None").threshold()).isEmpty();
    assertThat(read("Threshold", "").threshold()).isEmpty();
    assertThat(mistake("Threshold", "0")).startsWith("Inputs B2: '0' is not a word for Threshold");
    assertThat(mistake("Threshold | Unit", "5 | rate"))
        .startsWith("Inputs B2: A Threshold of 5 stands beside the Unit 'rate'");
  }

  @Test
  void readsHowCountsAreRoundedForDisclosure() throws UnreadableFile {
    assertThat(read("Round to", "7 and 5").roundTo()).contains(new RoundTo(7, 5));
    assertThat(read("Round to", "7; 5").roundTo()).contains(new RoundTo(7, 5));
    assertThat(read("Round to", "5").roundTo()).contains(new RoundTo(0, 5));
    assertThat(read("Round to", "none").roundTo()).isEmpty();
    assertThat(read("Round to", "").roundTo()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7 and 5 and 3", "0", "7 and 0", "seven", "7 and", "7 5"})
  void refusesToRoundForDisclosureByOtherWords(String text) throws UnreadableFile {
    assertThat(mistake("Round to", text))
        .startsWith("Inputs B2: '%s' is not a word for Round to".formatted(text))
        .endsWith("It takes: none; 5; 7 and 5");
  }

  @Test
  void roundsNothingButCounts() throws UnreadableFile {
    assertThat(mistake("Round to | Unit", "5 | percent"))
        .startsWith("Inputs B2: A Round to of 5 stands beside the Unit 'percent'");
  }

  @Test
  void readsWhatFiguresAreSharesOf() throws UnreadableFile {
    assertThat(read("Total", "").total()).isEqualTo(new Total.Recognised());
    assertThat(read("Total", "All usual residents").total())
        .isEqualTo(new Total.Column("All usual residents"));
    assertThat(read("Total", "Sum of  Sectors").total()).isEqualTo(new Total.SumOf("Sectors"));
    assertThat(mistake("Total", "sum of sektors"))
        .isEqualTo("Inputs B2: There is no list 'sektors'; the nearest is 'sectors'");
  }

  @Test
  void readsAComparatorOfAnotherInputBehindAnExclamationMark() throws UnreadableFile {
    assertThat(read("Comparator", "England; jobs ! Wales").comparators())
        .containsExactly(
            new Comparator("England", Optional.empty()),
            new Comparator("Wales", Optional.of("jobs")));
    assertThat(mistake("Comparator", "England; job!Wales"))
        .isEqualTo("Inputs B2: There is no input 'job'; the nearest is 'jobs'");
  }

  @Test
  void readsWhichRowsOfALongTableAreMeant() throws UnreadableFile {
    Spreading spreading =
        read(
                "Categories | Values | Keep | Add up",
                "Sex; Age | rows | Age = 16-64 or 65+; Trade = Hotels; inns ;Empty=0;Area = |"
                    + " Period")
            .spreading();
    assertThat(spreading.categories()).containsExactly("Sex", "Age");
    assertThat(spreading.values()).containsExactly("rows");
    assertThat(spreading.addUp()).containsExactly("Period");
    assertThat(spreading.emptyIsZero()).isTrue();
    assertThat(spreading.keep())
        .containsExactly(
            new Condition("Age", "16-64 or 65+"),
            new Condition("Trade", "Hotels; inns"),
            new Condition("Area", ""));
    assertThat(read("Keep", "Size = 5 = five").spreading().keep())
        .containsExactly(new Condition("Size", "5 = five"));
    assertThat(read("Keep", "").spreading()).isEqualTo(Spreading.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Persons", "= Persons"})
  void refusesToKeepAValueOfNoHeading(String text) throws UnreadableFile {
    assertThat(mistake("Keep", text))
        .startsWith("Inputs B2: '%s' does not say what to keep".formatted(text));
  }

  @Test
  void makesACombinationWithoutARowNothingButZero() throws UnreadableFile {
    assertThat(mistake("Keep", "empty = 1")).startsWith("Inputs B2: 'Empty = 1' is not known");
    assertThat(read("Keep", "Sex = All").spreading().emptyIsZero()).isFalse();
  }
}
