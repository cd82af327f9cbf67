package org.placebook.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Quantiles of a column. */
public final class Quantiles {
  private Quantiles() {}

  /** The nine definitions of Hyndman and Fan (1996), numbered as in R. */
  public enum Type {
    /** Inverse of the distribution function. */
    TYPE_1(1),
    /** The same with averages at steps. */
    TYPE_2(2),
    /** The nearest even order statistic. */
    TYPE_3(3),
    /** Linear interpolation of the distribution function. */
    TYPE_4(4),
    /** Knots midway through the steps. */
    TYPE_5(5),
    /** Excel's PERCENTILE.EXC. */
    TYPE_6(6),
    /** Excel's PERCENTILE.INC and R's default. */
    TYPE_7(7),
    /** About the median, whatever the distribution. */
    TYPE_8(8),
    /** About the mean of a normal distribution. */
    TYPE_9(9);

    private final int number;

    Type(int number) {
      this.number = number;
    }

    /** The number in Hyndman and Fan, and in R. */
    public int number() {
      return number;
    }
  }

  /**
   * A quantile of the figures that are there.
   *
   * @param figures the column; NaN is missing
   * @param probability from 0 to 1
   * @param type the definition, to be stated beside it
   * @return empty for no figures
   */
  public static OptionalDouble of(double[] figures, double probability, Type type) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("Not a probability: " + probability);
    }
    double[] present = Arrays.stream(figures).filter(Figures::present).toArray();
    return present.length == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(CommonsMath.quantile(present, probability, type));
  }
}
