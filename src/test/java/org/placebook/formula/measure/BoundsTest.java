package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The bounds that rounding and chance leave, and what a low or missing part makes of a result. */
class BoundsTest {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final Value LOW = Value.missing(Reason.LOW);

  /** Nomis, article 1103: at the edge of two bands the lower one counts downwards. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 2.5",
    "5, 2.5, 7.5",
    "50, 47.5, 62.5",
    "75, 62.5, 87.5",
    "250, 237.5, 275",
    "500, 475, 550",
    "1000, 950, 1125",
    "2500, 2375, 2750",
    "5000, 4750, 5500"
  })
  void roundedBySize(double published, double low, double high) {
    assertThat(new Rounded.BySize().at(published, false)).isEqualTo(low);
    assertThat(new Rounded.BySize().at(published, true)).isEqualTo(high);
    assertThat(new Rounded.ToMultiples(5).at(20, false)).isEqualTo(17.5);
    assertThat(new Rounded.ToMultiples(5).at(20, true)).isEqualTo(22.5);
    assertThat(new Rounded.Exactly().at(published, true)).isEqualTo(published);
  }

  @Test
  void belowNoughtNothingIsPublished() {
    assertThat(new Rounded.BySize().at(-0.01, true)).isNaN();
    assertThat(new Rounded.Exactly().at(-0.01, true)).isNaN();
    assertThat(new Rounded.Exactly().at(0, true)).isZero();
  }

  /** scipy.stats.chi2.ppf and Byar's formula; Wilson 10 / (10 + 1.96^2). */
  @ParameterizedTest
  @CsvSource({
    "RATE_LOW, 0, 100, 0",
    "RATE_HIGH, 0, 100, 36.88879454113936",
    "RATE_LOW, 9, 100, 41.15373097378334",
    "RATE_HIGH, 9, 100, 170.84803451419166",
    "RATE_LOW, 10, 100, 47.87449913967564",
    "RATE_HIGH, 10, 100, 183.91458605756473",
    "RATE_LOW, 10, 5, 957.4899827935128",
    "RATE_LOW, -1, 100, NaN",
    "RATE_LOW, 1, 0, NaN",
    "PROPORTION_LOW, 10, 10, 0.7224672001371107",
    "PROPORTION_HIGH, 10, 10, 1",
    "PROPORTION_LOW, 0, 10, 0",
    "PROPORTION_HIGH, 0, 10, 0.2775327998628892",
    "PROPORTION_HIGH, 11, 10, NaN",
    "PROPORTION_HIGH, -1, 10, NaN",
    "PROPORTION_HIGH, 0, 0, NaN"
  })
  void limitsOfChance(ClosedForm form, double events, double whole, double expected) {
    double got = form.value(new double[] {events, whole, 1000});
    if (Double.isNaN(expected)) {
      assertThat(got).isNaN();
    } else {
      assertThat(got).isCloseTo(expected, within(1e-9 * Math.max(1, expected)));
    }
  }

  private static Value of(Value left, String operator, Value right) {
    BoundFormula of =
        new BoundFormula.Figure(new InputColumn("in", "jobs", InputColumn.Unit.COUNT));
    return MissingPropagation.arithmetic(
        new BoundFormula.Arithmetic(operator, of, of), left, right);
  }

  /** It says that this printed figure rounds to nothing: no more than a numerator says so too. */
  @Test
  void whatIsLowPassesOnlyAsANumerator() {
    Value notAvailable = Value.missing(Reason.NOT_AVAILABLE);
    assertThat(of(LOW, "/", Value.of(3))).isEqualTo(LOW);
    assertThat(of(Value.of(3), "/", LOW)).isEqualTo(notAvailable);
    assertThat(of(Value.of(3), "+", LOW)).isEqualTo(notAvailable);
    assertThat(of(LOW, "-", Value.of(3))).isEqualTo(notAvailable);
    assertThat(of(LOW, "*", Value.of(3))).isEqualTo(notAvailable);
    assertThat(of(Value.of(3), "-", Value.of(3))).isEqualTo(Value.of(0));
  }

  /** In a sum it counts as 0; if all parts are low, the sum is. */
  @Test
  void whatIsLowCountsAsNothingInASum() {
    assertThat(MissingPropagation.sum(List.of(Value.of(3), LOW))).isEqualTo(Value.of(3));
    assertThat(MissingPropagation.sum(List.of(LOW, LOW))).isEqualTo(LOW);
  }

  @Test
  void theFirstReasonAsWrittenIsGiven() {
    Value confidential = Value.missing(Reason.CONFIDENTIAL);
    Value notAvailable = Value.missing(Reason.NOT_AVAILABLE);
    assertThat(of(confidential, "+", notAvailable)).isEqualTo(confidential);
    assertThat(of(notAvailable, "+", confidential)).isEqualTo(notAvailable);
    assertThat(of(LOW, "+", confidential)).isEqualTo(notAvailable);
    assertThat(MissingPropagation.function("AND", List.of(Value.of(1), confidential)))
        .isEqualTo(confidential);
    assertThat(MissingPropagation.comparison(">", confidential, Value.of(1)))
        .isEqualTo(confidential);
    assertThat(MissingPropagation.joined(Value.of(1), confidential)).isEqualTo(confidential);
  }

  /** AVERAGE needs one figure, STDEV.S two; COUNT none. */
  @Test
  void someFunctionsPassOverWhatIsMissing() {
    Value missing = Value.missing(Reason.NOT_AVAILABLE);
    List<Value> none = List.of(missing, missing);
    List<Value> one = List.of(missing, Value.of(4));
    List<Value> two = List.of(Value.of(2), missing, Value.of(4));
    assertThat(MissingPropagation.skipping("COUNT", none)).isEqualTo(Value.of(0));
    assertThat(MissingPropagation.skipping("COUNT", two)).isEqualTo(Value.of(2));
    assertThat(MissingPropagation.skipping("AVERAGE", none)).isEqualTo(missing);
    assertThat(MissingPropagation.skipping("AVERAGE", one)).isEqualTo(Value.of(4));
    assertThat(MissingPropagation.skipping("AVERAGE", two)).isEqualTo(Value.of(3));
    assertThat(MissingPropagation.skipping("VAR.S", one)).isEqualTo(missing);
    assertThat(MissingPropagation.skipping("VAR.S", two)).isEqualTo(Value.of(2));
  }

  private static Value standardised(double events, double people, double standard) {
    BoundFormula.Standardised of =
        new BoundFormula.Standardised(
            BoundFormula.Limit.NONE, List.of(), List.of(), Subject.Standard.DEFAULT, 1000);
    return StandardisedRate.value(
        of, List.of(Value.of(events)), List.of(Value.of(people)), List.of(Value.of(standard)));
  }

  @Test
  void aStandardisedRateNeedsTenEventsPeopleAndAStandard() {
    assertThat(standardised(10, 1000, 5)).isEqualTo(Value.of(10));
    assertThat(standardised(9, 1000, 5)).isEqualTo(NOT_APPLICABLE);
    assertThat(standardised(10, 0, 5)).isEqualTo(NOT_APPLICABLE);
    assertThat(standardised(10, 1000, 0)).isEqualTo(NOT_APPLICABLE);
    assertThat(standardised(10, 1000, -1)).isEqualTo(NOT_APPLICABLE);
    assertThat(standardised(-10, 1000, 5)).isEqualTo(NOT_APPLICABLE);
  }

  /** A list with a figure below zero, or with nothing in it, has no concentration. */
  @Test
  void concentrationOnEitherSideOfNought() {
    List<Value> even = List.of(Value.of(2), Value.of(2));
    assertThat(ListFigures.value("HHI", even, List.of())).isEqualTo(Value.of(0.5));
    assertThat(ListFigures.value("HHI", List.of(Value.of(0), Value.of(2)), List.of()))
        .isEqualTo(Value.of(1));
    assertThat(ListFigures.value("HHI", List.of(Value.of(-1), Value.of(2)), List.of()))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(ListFigures.value("KRUGMAN", even, List.of(Value.of(-1), Value.of(2))))
        .isEqualTo(NOT_APPLICABLE);
    assertThat(ListFigures.value("KRUGMAN", even, List.of(Value.of(0), Value.of(2))))
        .isEqualTo(Value.of(1));
    // A low member is handed in as 0 (BoundFormula.LowAsZero), so none comes here as it is.
    Value notAvailable = Value.missing(Reason.NOT_AVAILABLE);
    List<Value> withLow = List.of(Value.of(2), LOW);
    assertThat(ListFigures.value("HHI", withLow, List.of())).isEqualTo(notAvailable);
    assertThat(ListFigures.value("KRUGMAN", even, withLow)).isEqualTo(notAvailable);
  }
}
