package org.placebook.stats.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The table of all pairs against each pair by itself, on seeded columns with and without gaps and
 * ties.
 */
class PearsonTableTest {
  private static final int ROWS = 700;

  private static List<double[]> columns(long seed, int count, double missing, boolean tied) {
    Random random = new Random(seed);
    List<double[]> columns = new ArrayList<>();
    for (int column = 0; column < count; column++) {
      double[] figures = new double[ROWS];
      for (int row = 0; row < ROWS; row++) {
        double figure = 100 * column + row * 0.01 * column + 5 * random.nextGaussian();
        boolean gone = column % 2 == 1 && random.nextDouble() < missing;
        figures[row] = gone ? Double.NaN : tied ? Math.rint(figure) : figure;
      }
      columns.add(figures);
    }
    columns.add(constant());
    columns.add(nearlyEmpty());
    return columns;
  }

  private static double[] constant() {
    double[] figures = new double[ROWS];
    Arrays.fill(figures, 0.1);
    return figures;
  }

  private static double[] nearlyEmpty() {
    double[] figures = new double[ROWS];
    Arrays.fill(figures, Double.NaN);
    figures[3] = 1;
    figures[5] = 2;
    return figures;
  }

  static Stream<List<double[]>> sets() {
    return Stream.of(
        columns(1, 9, 0, false),
        columns(2, 10, 0, true),
        columns(3, 11, 0.2, false),
        columns(4, 7, 0.9, true),
        columns(5, 1, 0.5, true));
  }

  @ParameterizedTest
  @MethodSource("sets")
  void agreesWithEachPairByItself(List<double[]> columns) {
    PairTable table = PearsonTable.of(columns);
    for (int i = 0; i < columns.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        if (i != j) {
          compare(table, i, j, Correlation.of(columns.get(i), columns.get(j)));
        }
      }
    }
  }

  private static void compare(PairTable table, int i, int j, Correlation pair) {
    assertThat(table.n(i, j)).isEqualTo(pair.n());
    OptionalDouble got = table.coefficient(i, j);
    assertThat(got.isPresent()).isEqualTo(pair.measured().isPresent());
    pair.measured()
        .ifPresent(
            measured -> assertThat(got.orElseThrow()).isCloseTo(measured.r(), within(1e-12)));
  }

  /** One figure of another size in a row that the other column lacks. */
  @Test
  void keepsItsDigitsBesideAnOutlierThatIsLeftOut() {
    List<double[]> columns = new ArrayList<>(columns(7, 2, 0, false).subList(0, 2));
    columns.get(0)[0] = 1e12;
    columns.get(1)[0] = Double.NaN;
    double got = PearsonTable.of(columns).coefficient(0, 1).orElse(9);
    double expected = Correlation.of(columns.get(0), columns.get(1)).measured().orElseThrow().r();
    assertThat(got).isCloseTo(expected, within(1e-14));
  }

  @Test
  void aColumnGoesPerfectlyWithItself() {
    PairTable table = PearsonTable.of(columns(8, 3, 0.3, true));
    assertThat(table.coefficient(0, 0)).hasValue(1);
    assertThat(table.coefficient(1, 1)).hasValue(1);
    assertThat(table.coefficient(3, 3)).isEmpty();
  }
}
