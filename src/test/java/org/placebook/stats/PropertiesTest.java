package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.stats.correlation.Adjustment;
import org.placebook.stats.correlation.Correlation;
import org.placebook.stats.correlation.LeaveOneOut;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** What must hold for any figures, on figures from seeded generators. */
class PropertiesTest {

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  /** From 3 to 60 figures; some sets tied, some with gaps. */
  private static double[] figures(Random random, int n, double missing) {
    boolean tied = random.nextBoolean();
    return random
        .doubles(n, 0, 100)
        .map(figure -> tied ? Math.rint(figure / 10) : figure)
        .map(figure -> random.nextDouble() < missing ? Double.NaN : figure)
        .toArray();
  }

  private static double[] counts(Random random, int n) {
    return random.ints(n, 0, 5000).asDoubleStream().toArray();
  }

  private static int size(Random random) {
    return 3 + random.nextInt(58);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void correlationIsSymmetricAndBounded(long seed) {
    Random random = new Random(seed);
    int n = size(random);
    double[] x = figures(random, n, 0.1);
    double[] y = figures(random, n, 0.1);
    Correlation forth = Correlation.of(x, y);
    Correlation back = Correlation.of(y, x);
    assertThat(forth.n()).isEqualTo(back.n());
    assertThat(forth.whyNot()).isEqualTo(back.whyNot());
    forth
        .measured()
        .ifPresent(
            a -> {
              Correlation.Measured b = back.measured().orElseThrow();
              assertThat(a.r()).isBetween(-1.0, 1.0).isCloseTo(b.r(), within(1e-14));
              assertThat(a.p()).isBetween(0.0, 1.0);
              assertThat(a.rSquared()).isBetween(0.0, 1.0);
              assertThat(a.kendall().coefficient()).isEqualTo(b.kendall().coefficient());
              assertThat(a.spearman().p()).isCloseTo(b.spearman().p(), within(1e-13));
              a.interval()
                  .ifPresent(
                      interval -> assertThat(a.r()).isBetween(interval.low(), interval.high()));
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void correlationIgnoresUnitAndOrigin(long seed) {
    Random random = new Random(seed);
    double[] x = random.doubles(20).toArray();
    double[] y = random.doubles(20).toArray();
    double factor = Math.scalb(1 + random.nextDouble(), random.nextInt(400) - 200);
    double[] moved = Arrays.stream(x).map(figure -> factor * (figure + 3)).toArray();
    double[] turned = Arrays.stream(x).map(figure -> -figure).toArray();
    Correlation.Measured plain = Correlation.of(x, y).measured().orElseThrow();
    Correlation.Measured scaled = Correlation.of(moved, y).measured().orElseThrow();
    Correlation.Measured negated = Correlation.of(turned, y).measured().orElseThrow();
    assertThat(scaled.r()).isCloseTo(plain.r(), within(1e-13));
    assertThat(scaled.kendall()).isEqualTo(plain.kendall());
    assertThat(negated.r()).isEqualTo(-plain.r());
    assertThat(negated.spearman().coefficient())
        .isCloseTo(-plain.spearman().coefficient(), within(1e-14));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavingOutAreaByAreaIsWhatItSays(long seed) {
    Random random = new Random(seed);
    int n = size(random);
    double[] x = figures(random, n, 0.1);
    double[] y = figures(random, n, 0.1);
    x[0] = 1e9;
    Correlation.of(x, y)
        .measured()
        .flatMap(Correlation.Measured::leaveOneOut)
        .ifPresent(
            extremes -> {
              double[] each = LeaveOneOut.each(Variable.of(x), Variable.of(y));
              for (int row = 0; row < n; row++) {
                double[] rest = x.clone();
                rest[row] = Double.NaN;
                boolean paired = !Double.isNaN(x[row]) && !Double.isNaN(y[row]);
                double expected =
                    Correlation.of(rest, y).measured().map(Correlation.Measured::r).orElse(9.0);
                assertThat(Double.isNaN(each[row]) ? (paired ? 9 : expected) : each[row])
                    .isCloseTo(expected, within(1e-9));
              }
              assertThat(Arrays.stream(each).filter(r -> !Double.isNaN(r)))
                  .contains(extremes.lowest().r(), extremes.highest().r())
                  .allMatch(r -> r >= extremes.lowest().r() && r <= extremes.highest().r());
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void adjustedPValuesKeepTheirOrder(long seed) {
    Random random = new Random(seed);
    double[] p = random.doubles(1 + random.nextInt(30)).map(u -> u * u * u).toArray();
    Arrays.sort(p);
    double[] holm = Adjustment.HOLM.adjust(p);
    double[] bonferroni = Adjustment.BONFERRONI.adjust(p);
    double[] falseShare = Adjustment.BENJAMINI_HOCHBERG.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(holm[i]).isBetween(p[i], bonferroni[i]);
      assertThat(falseShare[i]).isBetween(p[i], holm[i] + 1e-15);
      if (i > 0) {
        assertThat(holm[i]).isGreaterThanOrEqualTo(holm[i - 1]);
        assertThat(falseShare[i]).isGreaterThanOrEqualTo(falseShare[i - 1]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void partsOfAChangeSumToIt(long seed) {
    Random random = new Random(seed);
    int sectors = 1 + random.nextInt(20);
    double[] before = counts(random, sectors);
    double[] after = counts(random, sectors);
    before[0] = 0;
    double[] nationBefore =
        Arrays.stream(counts(random, sectors)).map(count -> 1 + 100 * count).toArray();
    double[] nationAfter = Arrays.stream(nationBefore).map(count -> count * 1.1 + 7).toArray();
    GoldenTable table =
        new GoldenTable().members("old", before, nationBefore).members("new", after, nationAfter);
    for (int i = 0; i < sectors; i++) {
      String sector = "new[S%1$s], old[S%1$s], all".formatted(i + 1);
      double change = after[i] - before[i];
      double local = figure(table, "SHIFT_LOCAL(" + sector + ")");
      double national = figure(table, "SHIFT_NATIONAL(" + sector + ")");
      double mix = figure(table, "SHIFT_MIX(" + sector + ")");
      assertThat(national + mix + local).isCloseTo(change, within(1e-8));
      if (before[i] == 0) {
        assertThat(table.cell("SHIFT_LOCAL_NET(" + sector + ")", 0))
            .isEqualTo(Value.missing(Reason.NOT_APPLICABLE));
      } else {
        double competitive = figure(table, "SHIFT_LOCAL_NET(" + sector + ")");
        double allocation = figure(table, "SHIFT_ALLOCATION(" + sector + ")");
        assertThat(competitive + allocation).isCloseTo(local, within(1e-7));
      }
    }
  }

  private static double figure(GoldenTable table, String formula) {
    return table.value(formula, 0).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sharesSumToOneAndTheNationIsItsOwnMeasure(long seed) {
    Random random = new Random(seed);
    double[] sectors = Arrays.stream(counts(random, 18)).map(count -> count + 1).toArray();
    assertThat(FiniteChecks.sum(Share.ofSum(sectors))).isCloseTo(1, within(1e-15));
    GoldenTable nation = GoldenTable.ofMembers(sectors, sectors);
    for (int i = 1; i <= sectors.length; i++) {
      assertThat(nation.value("LQ(in[S" + i + "])", 0)).hasValue(1);
    }
    assertThat(Dissimilarity.krugman(sectors, sectors)).isEqualTo(StatResult.of(0));
    assertThat(LorenzCurve.ofShares(sectors, sectors).orElseThrow().gini())
        .isCloseTo(0, within(1e-14));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfAreasDoesNotMatter(long seed) {
    Random random = new Random(seed);
    int n = size(random);
    double[] x = figures(random, n, 0.1);
    double[] y = figures(random, n, 0.1);
    double[] backX = reversed(x);
    double[] backY = reversed(y);
    GoldenTable forth = new GoldenTable().column("in", "x", x, Double.NaN);
    GoldenTable back = new GoldenTable().column("in", "x", backX, Double.NaN);
    for (int i = 0; i < n; i++) {
      assertThat(forth.cell("RANK(in[x])", i)).isEqualTo(back.cell("RANK(in[x])", n - 1 - i));
    }
    OptionalDouble first = forth.value("ZSCORE(in[x])", 0);
    OptionalDouble last = back.value("ZSCORE(in[x])", n - 1);
    assertThat(first.orElse(99)).isCloseTo(last.orElse(99), within(1e-12));
    assertThat(r(backX, backY)).isCloseTo(r(x, y), within(1e-13));
    double[] amounts = counts(random, n);
    assertThat(LorenzCurve.of(reversed(amounts)).orElseThrow().gini())
        .isCloseTo(LorenzCurve.of(amounts).orElseThrow().gini(), within(1e-13));
  }

  private static double r(double[] x, double[] y) {
    return Correlation.of(x, y).measured().map(Correlation.Measured::r).orElse(9.0);
  }

  private static double[] reversed(double[] figures) {
    double[] reversed = new double[figures.length];
    Arrays.setAll(reversed, i -> figures[figures.length - 1 - i]);
    return reversed;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSortIsTheJdks(long seed) {
    Random random = new Random(seed);
    double[] figures =
        random.doubles(200).map(u -> Math.scalb(u - 0.5, random.nextInt(600) - 300)).toArray();
    double[] expected = figures.clone();
    Arrays.sort(expected);
    double[] got = Arrays.stream(SortOrder.of(figures)).mapToDouble(i -> figures[i]).toArray();
    assertThat(got).isEqualTo(expected);
  }
}
