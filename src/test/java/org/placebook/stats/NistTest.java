package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The Statistical Reference Datasets of NIST: correct digits as the log relative error, {@code
 * -log10 (|got - certified|/|certified|)}, at most 15.
 */
class NistTest {
  private static final Csv CERTIFIED = Csv.read("/golden/nist/certified.csv");
  private static final double MOST = 15;

  private static double certified(String set, String quantity, String index) {
    return CERTIFIED.rows().stream()
        .filter(row -> row.subList(0, 3).equals(List.of(set, quantity, index)))
        .mapToDouble(row -> Csv.number(row.get(3)))
        .findFirst()
        .orElseThrow();
  }

  /** Where the certified figure is nought, digits of the absolute error. */
  private static double digits(double got, double certified) {
    double error = Math.abs(got - certified) / (certified == 0 ? 1 : Math.abs(certified));
    return error == 0 ? MOST : Math.min(MOST, -Math.log10(error));
  }

  private static double digits(OptionalDouble got, String set, String quantity) {
    return digits(got.orElseThrow(), certified(set, quantity, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "PiDigits, 15, 15, 13",
    "Lottery,  15, 15, 15",
    "Lew,      15, 15, 15",
    "Mavro,    15, 13, 13",
    "Michelso, 15, 13, 13",
    "NumAcc1,  15, 15, 15",
    "NumAcc2,  15, 15, 13.5",
    "NumAcc3,  15, 9.45, 12",
    "NumAcc4,  15, 8.25, 11"
  })
  void univariate(String set, double mean, double deviation, double autocorrelation) {
    Summary got = Summary.of(Csv.read("/golden/nist/" + set + ".csv").numbers("y"));
    double[] digits = {
      digits(got.mean(), set, "mean"),
      digits(got.standardDeviation(), set, "sd_n-1"),
      digits(got.autocorrelation(), set, "lag1_autocorr")
    };
    System.out.println("Correct digits, " + set + ": " + Arrays.toString(digits));
    assertThat(digits[0]).isGreaterThanOrEqualTo(mean);
    assertThat(digits[1]).isGreaterThanOrEqualTo(deviation);
    assertThat(digits[2]).isGreaterThanOrEqualTo(autocorrelation);
  }

  @ParameterizedTest
  @CsvSource({
    "norris,   1, 13.3, 13.3",
    "pontius,  2, 13, 13",
    "filip,   10, 7.5, 7.5",
    "wampler1, 5, 14, 14",
    "wampler2, 5, 13, 14",
    "wampler3, 5, 14, 13",
    "wampler4, 5, 14, 13",
    "wampler5, 5, 14, 13",
    "longley,  0, 14, 13",
    "noint1,   0, 14, 14",
    "noint2,   0, 14, 14"
  })
  void regression(String set, int powers, double coefficients, double errors) {
    LeastSquares got = fit(set, powers);
    int first = set.startsWith("noint") ? 1 : 0;
    double fewest = MOST;
    double fewestOfErrors =
        Math.min(
            digits(got.residualStandardDeviation(), certified(set, "residual_sd", "")),
            digits(got.rSquared(), set, "r_squared"));
    for (int i = 0; i < got.size(); i++) {
      String index = Integer.toString(i + first);
      fewest = Math.min(fewest, digits(got.coefficient(i), certified(set, "beta", index)));
      double error = digits(got.standardError(i), certified(set, "se", index));
      fewestOfErrors = Math.min(fewestOfErrors, error);
    }
    System.out.println("Correct digits, " + set + ": " + fewest + ", errors " + fewestOfErrors);
    assertThat(fewest).isGreaterThanOrEqualTo(coefficients);
    assertThat(fewestOfErrors).isGreaterThanOrEqualTo(errors);
  }

  private static LeastSquares fit(String set, int powers) {
    Csv data = Csv.read("/golden/nist/" + set + ".csv");
    List<double[]> columns = new ArrayList<>();
    if (powers == 0) {
      data.headings().stream()
          .filter(name -> !name.equals("y"))
          .map(data::numbers)
          .forEach(columns::add);
    }
    for (int power = 1; power <= powers; power++) {
      int exponent = power;
      columns.add(DoubleStream.of(data.numbers("x")).map(x -> Math.pow(x, exponent)).toArray());
    }
    return (set.startsWith("noint")
            ? LeastSquares.throughOrigin(data.numbers("y"), columns)
            : LeastSquares.withIntercept(data.numbers("y"), columns))
        .orElseThrow();
  }

  @Test
  void straightLine() {
    Csv data = Csv.read("/golden/nist/norris.csv");
    Line line = Line.of(data.numbers("x"), data.numbers("y")).orElseThrow();
    assertThat(digits(line.slope(), certified("norris", "beta", "1"))).isGreaterThan(13.3);
    assertThat(digits(line.intercept(), certified("norris", "beta", "0"))).isGreaterThan(13.3);
    assertThat(digits(line.slopeStandardError(), certified("norris", "se", "1")))
        .isGreaterThan(13.3);
    assertThat(digits(line.interceptStandardError(), certified("norris", "se", "0")))
        .isGreaterThan(13.3);
  }
}
