package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.Pearson;

/** The exact p-values against going through all orders one by one. */
class ExactPTest {
  private static final double SLACK = 1e-9;

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void allOrdersAreCounted(long seed) {
    Random random = new Random(seed);
    int n = 3 + random.nextInt(5);
    int values = 2 + random.nextInt(9);
    double[] x = random.ints(n, 0, values).asDoubleStream().toArray();
    double[] y = random.ints(n, 0, values).asDoubleStream().toArray();
    Correlation.of(x, y)
        .measured()
        .ifPresent(
            measured -> {
              assertThat(measured.spearman().method()).isEqualTo(PValueMethod.ALL_PERMUTATIONS);
              assertThat(measured.spearman().p())
                  .isCloseTo(share(y, order -> rho(x, order)), within(1e-12));
              assertThat(measured.kendall().p())
                  .isCloseTo(share(y, order -> score(x, order)), within(1e-12));
            });
  }

  private static double rho(double[] x, double[] y) {
    return Pearson.r(Ranks.average(x), Ranks.average(y));
  }

  private static double score(double[] x, double[] y) {
    double score = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        score += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
      }
    }
    return score;
  }

  private static double share(double[] y, ToDoubleFunction<double[]> statistic) {
    double least = Math.abs(statistic.applyAsDouble(y)) - SLACK;
    long[] asFarAndAll = new long[2];
    permute(
        y.clone(),
        0,
        order -> {
          asFarAndAll[0] += Math.abs(statistic.applyAsDouble(order)) >= least ? 1 : 0;
          asFarAndAll[1]++;
        });
    return (double) asFarAndAll[0] / asFarAndAll[1];
  }

  private static void permute(double[] y, int from, Consumer<double[]> visit) {
    if (from == y.length) {
      visit.accept(y);
    }
    for (int i = from; i < y.length; i++) {
      swap(y, from, i);
      permute(y, from + 1, visit);
      swap(y, from, i);
    }
  }

  private static void swap(double[] y, int i, int j) {
    double kept = y[i];
    y[i] = y[j];
    y[j] = kept;
  }

  @Test
  void theMethodIsNamed() {
    double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};
    double[] ten = Arrays.copyOf(nine, 10);
    double[] tied = Arrays.copyOf(nine, 10);
    ten[9] = 10;
    tied[9] = 9;
    // Of 362,880 orders only two are as far: p = 2/9!
    Correlation.Measured exact = Correlation.of(nine, nine).measured().orElseThrow();
    assertThat(exact.spearman().p()).isCloseTo(2 / 362880.0, within(1e-18));
    assertThat(exact.kendall().p()).isCloseTo(2 / 362880.0, within(1e-18));
    Correlation.Measured beyond = Correlation.of(ten, ten).measured().orElseThrow();
    assertThat(beyond.spearman().method()).isEqualTo(PValueMethod.SPEARMAN_T);
    assertThat(beyond.kendall().method()).isEqualTo(PValueMethod.KENDALL_RECURSION);
    Correlation.Measured ties = Correlation.of(ten, tied).measured().orElseThrow();
    assertThat(ties.kendall().method()).isEqualTo(PValueMethod.KENDALL_NORMAL);
  }
}
