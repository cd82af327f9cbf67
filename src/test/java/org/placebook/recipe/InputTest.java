package org.placebook.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placebook.formula.measure.InputColumn.Unit;
import org.placebook.recipe.control.RecipeReader;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;

/** A table to read, as the recipe describes it. */
class InputTest {
  private static final Place PLACE = Place.file("recipe.xlsx");

  @Test
  void ofWhichNothingIsSaidHasCountsOfTheAreasOfItsTable() {
    Input unsaid = Input.unsaid("jobs", PLACE);
    assertThat(unsaid.unit()).isEqualTo(Unit.COUNT);
    assertThat(unsaid.total()).isEqualTo(new Total.Recognised());
    assertThat(unsaid.boundaries()).isEqualTo(Boundaries.AS_THEY_ARE);
    assertThat(unsaid.spreading().isEmpty()).isTrue();
    assertThat(unsaid.countsAll()).isFalse();
    assertThat(unsaid.thresholdText()).isEmpty();
  }

  @Test
  void isTakenForAnotherPeriodOrWithAnotherTotal() throws UnreadableFile {
    Input jobs = input("Input | Total | Period | Threshold", "jobs | All | 2019 | 10");
    assertThat(jobs.of("2024").period()).isEqualTo("2024");
    assertThat(jobs.of("2024").of("2019")).isEqualTo(jobs);
    Total summed = new Total.SumOf("sectors");
    assertThat(jobs.with(summed).total()).isEqualTo(summed);
    assertThat(jobs.with(summed).with(jobs.total())).isEqualTo(jobs);
  }

  @Test
  void ofAnEarlierReleaseKeepsWhatItsFiguresAreAndForgetsWhereTheyStood() throws UnreadableFile {
    Input before =
        input(
                "Input | Look for | Sheet | Area code | Total | Unit | Comparator | Measure |"
                    + " Period | Threshold | Round to | Keep | Lookup",
                "jobs | BRES | Data | Code | All | count | England | employees | 2019 | 10 |"
                    + " 7 and 5 | Sex = All | ward 2024")
            .before();
    assertThat(before)
        .isEqualTo(
            new Input(
                "jobs",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Total.Recognised(),
                Unit.COUNT,
                true,
                new RoundingRule.None(),
                Optional.empty(),
                List.of(),
                "employees",
                "",
                Optional.of(10.0),
                Optional.of(new RoundTo(7, 5)),
                Optional.empty(),
                Spreading.NONE,
                Boundaries.AS_THEY_ARE,
                before.place()));
  }

  @Test
  void countsAllOnlyWhereItSaysSo() throws UnreadableFile {
    assertThat(input("Input | Counts", "jobs | all").countsAll()).isTrue();
    assertThat(input("Input | Counts", "jobs | estimates").countsAll()).isFalse();
    assertThat(input("Input | Counts", "jobs |").countsAll()).isFalse();
  }

  @Test
  void showsItsThresholdInPlainDigits() throws UnreadableFile {
    assertThat(input("Input | Threshold", "jobs | 10").thresholdText()).contains("10");
    assertThat(input("Input | Threshold", "jobs | 2.50").thresholdText()).contains("2.5");
    assertThat(input("Input | Threshold", "jobs | 1000000").thresholdText()).contains("1000000");
  }

  private static Input input(String headings, String row) throws UnreadableFile {
    return RecipeReader.read(new FakeFile().sheet("Inputs", headings, row))
        .recipe()
        .orElseThrow()
        .inputs()
        .get(0);
  }
}
