package org.placebook.book.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.book.words.Standing;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.FigureSource;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Boundaries;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.Total;
import org.placebook.table.Place;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Above, below or too close to tell, on either side of each limit. */
class StandingsTest {
  private static final InputColumn COLUMN = new InputColumn("in", "jobs", InputColumn.Unit.COUNT);
  private static final BoundFormula JOBS = new BoundFormula.Figure(COLUMN);
  private static final Subject HERE = new Subject.Area(0);

  /** One area and its comparator; NaN is missing. */
  private record Two(double here, double there) implements FigureSource {
    @Override
    public int areas() {
      return 1;
    }

    @Override
    public String group(int area) {
      return "";
    }

    @Override
    public List<Integer> members(String group) {
      return List.of();
    }

    @Override
    public Value area(InputColumn column, int area) {
      return value(here);
    }

    @Override
    public OptionalInt rowIn(String input, Subject subject) {
      return OptionalInt.empty();
    }

    @Override
    public Value standard(InputColumn column, Subject.Standard standard) {
      return value(there);
    }

    private static Value value(double number) {
      return Double.isNaN(number) ? Value.missing(Reason.NOT_AVAILABLE) : Value.of(number);
    }
  }

  private static Standings standings(RoundingRule rounding, double here, double there) {
    Place place = Place.file("recipe.xlsx");
    Input input =
        new Input(
            "in",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Total.Recognised(),
            InputColumn.Unit.COUNT,
            rounding,
            Optional.empty(),
            List.of(),
            "",
            "",
            Optional.empty(),
            org.placebook.recipe.Spreading.NONE,
            Boundaries.AS_THEY_ARE,
            place);
    Recipe recipe =
        new Recipe(
            "recipe.xlsx",
            List.of(input),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of());
    Evaluator evaluator = new Evaluator(new Two(here, there));
    return new Standings(evaluator, new MeasureBounds(recipe, List.of(), evaluator));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, EQUAL",
    "100.01, 100, ABOVE",
    "99.99, 100, BELOW",
    "NaN, 100, NO_FIGURE",
    "100, NaN, NO_FIGURE"
  })
  void exactFiguresAreComparedAsTheyStand(double here, double there, Standing standing) {
    assertThat(
            standings(new RoundingRule.None(), here, there)
                .against(JOBS, HERE, Subject.Standard.DEFAULT))
        .isEqualTo(standing);
  }

  /** Rounded to 10, 100 stands for 95 to 105: it meets 110 in one point and overlaps with 109. */
  @ParameterizedTest
  @CsvSource({
    "100, 110, BELOW",
    "100, 109, TOO_CLOSE",
    "100, 100, TOO_CLOSE",
    "109, 100, TOO_CLOSE",
    "110, 100, ABOVE"
  })
  void nothingIsClaimedWithinTheBounds(double here, double there, Standing standing) {
    assertThat(
            standings(new RoundingRule.To(10), here, there)
                .against(JOBS, HERE, Subject.Standard.DEFAULT))
        .isEqualTo(standing);
  }

  @ParameterizedTest
  @CsvSource({
    "110, 100, TOO_CLOSE",
    "110.1, 100, ABOVE",
    "90, 100, TOO_CLOSE",
    "89.9, 100, BELOW",
    "1, 0, NO_FIGURE",
    "NaN, 100, NO_FIGURE"
  })
  void aTenthMoreOrLessIsNeitherOverNorUnder(double here, double there, Standing standing) {
    Standings exact = standings(new RoundingRule.None(), here, there);
    assertThat(exact.representation(JOBS, HERE, Subject.Standard.DEFAULT)).isEqualTo(standing);
  }

  /** From 100 to 104, where 104 may be anything from 99 to 109, may be a fall. */
  @ParameterizedTest
  @CsvSource({
    "105, ABOVE",
    "104, TOO_CLOSE",
    "100, TOO_CLOSE",
    "96, TOO_CLOSE",
    "95, BELOW",
    "NaN, NO_FIGURE"
  })
  void aChangeAgainstNought(double here, Standing standing) {
    BoundFormula change = new BoundFormula.Arithmetic("-", JOBS, new BoundFormula.Constant(100));
    assertThat(standings(new RoundingRule.To(10), here, 1).againstNought(change, HERE))
        .isEqualTo(standing);
  }
}
