package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Excel's functions on plain numbers: the examples of Excel's own help, and what lies at edges. */
class ScalarTest {
  private static double function(String name, String arguments) {
    double[] n = Arrays.stream(arguments.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    return Scalar.function(name, n);
  }

  @ParameterizedTest
  @CsvSource({
    "ROUND, 2.15 1, 2.2",
    "ROUND, 2.149 1, 2.1",
    "ROUND, -1.475 2, -1.48",
    "ROUND, 21.5 -1, 20",
    "ROUND, 626.3 -3, 1000",
    "ROUND, 1.98 -1, 0",
    "ROUND, -50.55 -2, -100",
    "ROUND, 1e-310 400, 1e-310",
    "ROUND, 1e308 -400, 0",
    "ROUNDUP, 3.2 0, 4",
    "ROUNDUP, 76.9 0, 77",
    "ROUNDUP, 3.14159 3, 3.142",
    "ROUNDUP, -3.14159 1, -3.2",
    "ROUNDUP, 31415.92654 -2, 31500",
    "ROUNDDOWN, 3.2 0, 3",
    "ROUNDDOWN, 76.9 0, 76",
    "ROUNDDOWN, 3.14159 3, 3.141",
    "ROUNDDOWN, -3.14159 1, -3.1",
    "ROUNDDOWN, 31415.92654 -2, 31400",
    "INT, 8.9, 8",
    "INT, -8.9, -9",
    "MOD, 3 2, 1",
    "MOD, -3 2, 1",
    "MOD, 3 -2, -1",
    "MOD, -3 -2, -1",
    "MOD, 3 0, NaN",
    "LOG, 10, 1",
    "LOG, 8 2, 3",
    "LOG, 86 2.7182818, 4.4543473",
    "LOG10, 100000, 5",
    "LN, 86, 4.4543473",
    "LN, 0, -Infinity",
    "EXP, 2, 7.3890561",
    "POWER, 5 2, 25",
    "POWER, 98.6 3.2, 2401077.2220695773",
    "POWER, 4 1.25, 5.656854249",
    "POWER, 0 0, NaN",
    "POWER, 0 2, 0",
    "POWER, 2 0, 1",
    "SQRT, 16, 4",
    "SQRT, -16, NaN",
    "ABS, -4, 4",
    "SIGN, 10, 1",
    "SIGN, 0, 0",
    "SIGN, -0.00001, -1",
    "PRODUCT, 5 15 30, 2250",
    "SUM, 3 2 -1, 4",
    "MIN, 10 7 9 27 2, 2",
    "MAX, 10 7 9 27 2, 27",
    "COUNT, 10 7 9, 3",
    "AVERAGE, 10 7 9 27 2, 11",
    "MEDIAN, 1 2 3 4 5, 3",
    "MEDIAN, 6 1 4 3 2 5, 3.5",
    "MEDIAN, 3 1 2, 2",
    "VAR.S, 1345 1301 1368 1322 1310 1370 1318 1350 1303 1299, 754.26667",
    "STDEV.S, 1345 1301 1368 1322 1310 1370 1318 1350 1303 1299, 27.46391572",
    "AND, 1 1, 1",
    "AND, 1 0, 0",
    "OR, 0 1, 1",
    "OR, 0 0, 0",
    "NOT, 0, 1",
    "NOT, 1, 0"
  })
  void isWhatExcelGives(String name, String arguments, double expected) {
    double got = function(name, arguments);
    if (Double.isFinite(expected)) {
      assertThat(got).isCloseTo(expected, within(1e-8 * Math.max(1, Math.abs(expected))));
    } else {
      assertThat(Double.compare(got, expected)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "=,  false, true,  false",
    "<>, true,  false, true",
    "<,  true,  false, false",
    "<=, true,  true,  false",
    ">,  false, false, true",
    ">=, false, true,  true"
  })
  void comparisonsOnEitherSide(String operator, boolean less, boolean equal, boolean more) {
    assertThat(Scalar.holds(operator, -1)).isEqualTo(less);
    assertThat(Scalar.holds(operator, 0)).isEqualTo(equal);
    assertThat(Scalar.holds(operator, 1)).isEqualTo(more);
  }

  @Test
  void whatIsNotKnownIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scalar.arithmetic("%", 1, 2))
        .withMessage("No such operator: %");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scalar.holds("~", 0))
        .withMessage("No such comparison: ~");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Scalar.function("SIN", new double[] {1}))
        .withMessage("No such function: SIN");
  }

  /** Excel keeps 15 digits and writes whole numbers without a point. */
  @ParameterizedTest
  @CsvSource({
    "2017, 2017",
    "0.1, 0.1",
    "-2.50, -2.5",
    "0.3333333333333333, 0.333333333333333",
    "100000000000000000000, 100000000000000000000",
    "0, 0"
  })
  void numbersAmongTexts(double number, String shown) {
    assertThat(Scalar.shown(number)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SQRT", "LN", "LOG", "LOG10", "MOD", "POWER", "EXP", "VAR.S", "STDEV.S"})
  void someFunctionsHaveNoResultForSomeNumbers(String name) {
    assertThat(Scalar.canFail(name)).isTrue();
    assertThat(Scalar.canFail("ABS")).isFalse();
  }
}
