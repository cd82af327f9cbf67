package org.placebook.stats;

/**
 * A complete column about its mean, in two passes: the mean is corrected by the mean of the
 * deviations from it. The figures are scaled by a power of two, which is exact, so that the squares
 * neither overflow nor vanish.
 */
public final class Centred {
  /** Figures below two to this power are as good as zero, and its inverse is still finite. */
  private static final int LEAST_EXPONENT = -1000;

  /** The deviations from the mean times {@code 2^-exponent}. */
  public final double[] deviations;

  /** The sum of the squares of the scaled deviations. */
  public final double sumOfSquares;

  private final double mean;
  private final int exponent;
  private final boolean constant;

  private Centred(double[] deviations, double mean, int exponent, boolean constant) {
    this.deviations = deviations;
    this.sumOfSquares = dot(deviations, deviations);
    this.mean = mean;
    this.exponent = exponent;
    this.constant = constant;
  }

  /** Centres a complete column of at least one figure. */
  public static Centred of(double[] figures) {
    Extent extent = Extent.of(figures);
    int exponent = Math.max(LEAST_EXPONENT, Math.getExponent(extent.largest()) + 1);
    double unit = Math.scalb(1.0, -exponent);
    // Differences from the first figure are far smaller than the figures of a tight column.
    double first = figures[0] * unit;
    double[] deviations = new double[figures.length];
    double sum = 0;
    for (int i = 0; i < figures.length; i++) {
      double difference = figures[i] * unit - first;
      deviations[i] = difference;
      sum += difference;
    }
    double mean = sum / figures.length;
    double shift = mean + subtract(deviations, mean);
    return new Centred(
        deviations, Math.scalb(first + shift, exponent), exponent, extent.constant());
  }

  /** Subtracts twice, the second time what is left of the mean; returns that. */
  private static double subtract(double[] figures, double mean) {
    double sum = 0;
    for (int i = 0; i < figures.length; i++) {
      figures[i] -= mean;
      sum += figures[i];
    }
    double left = sum / figures.length;
    for (int i = 0; i < figures.length; i++) {
      figures[i] -= left;
    }
    return left;
  }

  /** Whether the figures of a column are the same to the last binary digit. */
  public static boolean isConstant(double[] figures) {
    return Extent.of(figures).constant();
  }

  /**
   * The least and the greatest figure.
   *
   * @param least infinite for no figures
   * @param most infinite for no figures
   */
  private record Extent(double least, double most) {
    static Extent of(double[] figures) {
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      for (double figure : figures) {
        if (figure < least) {
          least = figure;
        }
        if (figure > most) {
          most = figure;
        }
      }
      return new Extent(least, most);
    }

    double largest() {
      return Math.max(Math.abs(least), Math.abs(most));
    }

    /** The last binary digit does not count: 0.1 + 0.2 and 0.3 are one share, computed twice. */
    boolean constant() {
      return !(most - least > 2 * Math.ulp(largest()));
    }
  }

  public boolean constant() {
    return constant;
  }

  public double mean() {
    return mean;
  }

  /** The sum of squares about the mean in the column's own unit. */
  public double sumOfSquaresUnscaled() {
    return Math.scalb(sumOfSquares, 2 * exponent);
  }

  /** The sum of products about the means with another column, in the columns' own units. */
  public double productUnscaled(Centred other) {
    return Math.scalb(dot(deviations, other.deviations), exponent + other.exponent);
  }

  /** The sum of products, the rounding error of each addition carried along. */
  public static double dot(double[] a, double[] b) {
    PreciseSum sum = new PreciseSum();
    for (int i = 0; i < a.length; i++) {
      sum.add(a[i] * b[i]);
    }
    return sum.value();
  }
}
