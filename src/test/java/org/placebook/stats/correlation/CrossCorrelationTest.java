package org.placebook.stats.correlation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placebook.stats.Variable;

/** The blocks that many figures are worked out in give what each pair by itself gives. */
@Tag("slow")
class CrossCorrelationTest {
  private static final int ROWS = 2;
  private static final int COLUMNS = 3;

  @ParameterizedTest
  @ValueSource(ints = {50, 900_000})
  void isWhatEachPairByItselfIs(int length) {
    Random random = new Random(length);
    List<double[]> figures =
        IntStream.range(0, ROWS + COLUMNS).mapToObj(i -> column(random, length, i)).toList();
    List<Variable> variables = figures.stream().map(Variable::of).toList();
    CrossCorrelation all =
        CrossCorrelation.of(variables.subList(0, ROWS), variables.subList(ROWS, ROWS + COLUMNS));
    for (int row = 0; row < ROWS; row++) {
      for (int column = 0; column < COLUMNS; column++) {
        isAlike(all.get(row, column), Correlation.of(figures.get(row), figures.get(ROWS + column)));
      }
    }
  }

  /** The first column is complete, the second has gaps, the last never varies. */
  private static double[] column(Random random, int length, int which) {
    double[] column = new double[length];
    for (int i = 0; i < length; i++) {
      boolean gap = which % 2 == 1 && random.nextInt(10) == 0;
      double figure = which == ROWS + COLUMNS - 1 ? 7 : i % 97 * which + random.nextGaussian() * 40;
      column[i] = gap ? Double.NaN : figure;
    }
    return column;
  }

  private static void isAlike(Correlation got, Correlation plain) {
    assertThat(got.n()).isEqualTo(plain.n());
    assertThat(got.whyNot()).isEqualTo(plain.whyNot());
    assertThat(got.measured().isPresent()).isEqualTo(plain.measured().isPresent());
    plain
        .measured()
        .ifPresent(
            measured -> {
              Correlation.Measured other = got.measured().orElseThrow();
              assertThat(other.r()).isCloseTo(measured.r(), within(1e-12));
              assertThat(other.spearman()).isEqualTo(measured.spearman());
              assertThat(other.leaveOneOut().orElseThrow().lowest().row())
                  .isEqualTo(measured.leaveOneOut().orElseThrow().lowest().row());
            });
  }
}
