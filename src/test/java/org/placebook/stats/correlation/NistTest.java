package org.placebook.stats.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.stats.Centred;
import org.placebook.stats.Csv;
import org.placebook.stats.GoldenTable;

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

  /** Where the certified figure is zero, digits of the absolute error. */
  private static double digits(double got, double certified) {
    double error = Math.abs(got - certified) / (certified == 0 ? 1 : Math.abs(certified));
    return error == 0 ? MOST : Math.min(MOST, -Math.log10(error));
  }

  private static double digits(OptionalDouble got, String set, String quantity) {
    return digits(got.orElseThrow(), certified(set, quantity, ""));
  }

  /** Figures are summed from the first to the last, as Excel does. */
  @ParameterizedTest
  @CsvSource({
    "PiDigits, 15, 15",
    "Lottery,  15, 15",
    "Lew,      15, 15",
    "Mavro,    15, 13",
    "Michelso, 15, 13",
    "NumAcc1,  15, 15",
    "NumAcc2,  14, 15",
    "NumAcc3,  15, 9.45",
    "NumAcc4,  14, 8.25"
  })
  void univariate(String set, double mean, double deviation) {
    GoldenTable areas = GoldenTable.ofAreas(List.of("y"), Csv.read("/golden/nist/" + set + ".csv"));
    double[] digits = {
      digits(areas.value("AVERAGE(in[y])", 0), set, "mean"),
      digits(areas.value("STDEV.S(in[y])", 0), set, "sd_n-1")
    };
    System.out.println("Correct digits, " + set + ": " + Arrays.toString(digits));
    assertThat(digits[0]).isGreaterThanOrEqualTo(mean);
    assertThat(digits[1]).isGreaterThanOrEqualTo(deviation);
  }

  /** The fit that a partial correlation takes out of its two columns. */
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
  void regression(String set, int powers, double coefficients, double deviation) {
    Csv data = Csv.read("/golden/nist/" + set + ".csv");
    List<double[]> columns = columns(set, data, powers);
    Refined got = Refined.solve(Householder.of(columns).orElseThrow(), columns, data.numbers("y"));
    double[] rest = got.residuals();
    double squares = Centred.dot(rest, rest) / (rest.length - columns.size());
    double ofDeviation = digits(Math.sqrt(squares), certified(set, "residual_sd", ""));
    double fewest = MOST;
    int first = set.startsWith("noint") ? 1 : 0;
    for (int i = 0; i < columns.size(); i++) {
      String index = Integer.toString(i + first);
      fewest = Math.min(fewest, digits(got.coefficients()[i], certified(set, "beta", index)));
    }
    System.out.println("Correct digits, " + set + ": " + fewest + ", deviation " + ofDeviation);
    assertThat(fewest).isGreaterThanOrEqualTo(coefficients);
    assertThat(ofDeviation).isGreaterThanOrEqualTo(deviation);
  }

  /** A column of ones for the intercept, but for the sets of lines through the origin. */
  private static List<double[]> columns(String set, Csv data, int powers) {
    List<double[]> columns = new ArrayList<>();
    if (!set.startsWith("noint")) {
      columns.add(DoubleStream.of(data.numbers("y")).map(y -> 1).toArray());
    }
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
    return columns;
  }

  @Test
  void straightLine() {
    Csv data = Csv.read("/golden/nist/norris.csv");
    FittedLine line = FittedLine.of(data.numbers("x"), data.numbers("y")).orElseThrow();
    assertThat(digits(line.slope(), certified("norris", "beta", "1"))).isGreaterThan(13.3);
    assertThat(digits(line.intercept(), certified("norris", "beta", "0"))).isGreaterThan(13.3);
    assertThat(digits(line.slopeStandardError(), certified("norris", "se", "1")))
        .isGreaterThan(13.3);
  }
}
