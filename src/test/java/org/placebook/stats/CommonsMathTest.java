package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.apache.commons.math3.exception.MathIllegalArgumentException;
import org.apache.commons.math3.exception.NotANumberException;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.junit.jupiter.api.Test;
import org.placebook.stats.correlation.Correlation;

/** Each measured defect of Commons Math 3.6.1, and what Placebook gives in its place. */
class CommonsMathTest {
  private static final double[] X = {1, 2, 3, 4, 5, 6};
  private static final double[] GAP = {2, 1, Double.NaN, 3, 6, 5};

  private static Correlation.Measured measured(double[] x, double[] y) {
    return Correlation.of(x, y).measured().orElseThrow();
  }

  @Test
  void kendallTakesNaNForAFigure() {
    assertThat(new KendallsCorrelation().correlation(X, GAP)).isFinite();
    Correlation.Measured got = measured(X, GAP);
    assertThat(got.n()).isEqualTo(5);
    double[] x = {1, 2, 4, 5, 6};
    double[] y = {2, 1, 3, 6, 5};
    assertThat(got.kendall()).isEqualTo(measured(x, y).kendall());
  }

  @Test
  void spearmanThrowsOnNaN() {
    SpearmansCorrelation commons = new SpearmansCorrelation();
    assertThatThrownBy(() -> commons.correlation(X, GAP)).isInstanceOf(NotANumberException.class);
    assertThat(measured(X, GAP).spearman().coefficient()).isCloseTo(0.8, within(1e-15));
  }

  @Test
  void zerosOfEitherSignAreNotTies() {
    double[] signed = {0.0, -0.0, 1, 2, 3, 4};
    double[] plain = {0.0, 0.0, 1, 2, 3, 4};
    KendallsCorrelation kendall = new KendallsCorrelation();
    SpearmansCorrelation spearman = new SpearmansCorrelation();
    assertThat(kendall.correlation(X, signed)).isNotEqualTo(kendall.correlation(X, plain));
    assertThat(spearman.correlation(X, signed)).isNotEqualTo(spearman.correlation(X, plain));
    assertThat(measured(X, signed).kendall()).isEqualTo(measured(X, plain).kendall());
    assertThat(measured(X, signed).spearman()).isEqualTo(measured(X, plain).spearman());
    assertThat(Ranks.average(signed)).startsWith(1.5, 1.5, 3);
  }

  @Test
  void pOfPearsonThrowsForTwoPairs() {
    PearsonsCorrelation commons =
        new PearsonsCorrelation(new Array2DRowRealMatrix(new double[][] {{1, 2}, {3, 5}}));
    assertThatThrownBy(commons::getCorrelationPValues)
        .isInstanceOf(MathIllegalArgumentException.class);
    assertThat(Correlation.of(new double[] {1, 3}, new double[] {2, 5}))
        .isEqualTo(new Correlation.NotApplicable(2, MissingReason.TOO_FEW));
  }

  @Test
  void constantColumnsGiveNaN() {
    double[] constant = {0.3, 0.1 + 0.2, 0.3, 0.3, 0.3, 0.3};
    double[] same = {7, 7, 7, 7, 7, 7};
    assertThat(new PearsonsCorrelation().correlation(X, same)).isNaN();
    assertThat(new KendallsCorrelation().correlation(X, same)).isNaN();
    assertThat(Correlation.of(X, same).whyNot()).contains(MissingReason.CONSTANT);
    assertThat(Correlation.of(X, constant).whyNot()).contains(MissingReason.CONSTANT);
  }

  @Test
  void aSmallCoefficientLosesItsDigitsByWayOfItsSquare() {
    double[] x = {-1, 0, 1};
    double[] y = {1, -2, 1 + 1e-9};
    SimpleRegression commons = new SimpleRegression();
    for (int i = 0; i < x.length; i++) {
      commons.addData(x[i], y[i]);
    }
    // Exactly: Sxy = 1e-9, Sxx = 2, Syy = 6 to nine digits, so r = 1e-9 / sqrt(12).
    double expected = (y[2] - y[0]) / Math.sqrt(12);
    assertThat(commons.getR()).isNotCloseTo(expected, within(1e-6 * expected));
    assertThat(measured(x, y).r()).isCloseTo(expected, within(1e-8 * expected));
  }

  @Test
  void significanceUnderflows() {
    SimpleRegression commons = new SimpleRegression();
    Random random = new Random(11);
    double[] x = new double[60];
    double[] y = new double[60];
    for (int i = 0; i < x.length; i++) {
      x[i] = i;
      y[i] = i + random.nextGaussian();
      commons.addData(x[i], y[i]);
    }
    assertThat(commons.getSignificance()).isZero();
    assertThat(measured(x, y).p()).isBetween(1e-100, 1e-60);
  }

  @Test
  void clopperAndPearsonThrowsWithoutEvents() {
    ClopperPearsonInterval commons = new ClopperPearsonInterval();
    assertThatThrownBy(() -> commons.createInterval(20, 0, 0.95))
        .isInstanceOf(MathIllegalArgumentException.class);
    Interval wilson = Rate.proportion(0, 20).orElseThrow().interval();
    // R 4.2.2: prop.test(0, 20, correct = FALSE)$conf.int gives 0 and 0.1611251581
    assertThat(wilson.low()).isZero();
    assertThat(wilson.high()).isCloseTo(0.1611251581, within(1e-9));
  }
}
