package org.placebook.stats;

/** Checks on arrays that are handed in, written so that NaN fails them. */
public final class FiniteChecks {
  private FiniteChecks() {}

  /** Refuses arrays that do not belong together. */
  public static void sameLength(double[] a, double[] b) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "Arrays of different length: " + a.length + " and " + b.length);
    }
  }

  /** Refuses a missing or infinite figure. */
  static double finite(double figure) {
    if (!(Math.abs(figure) <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("Not a finite figure: " + figure);
    }
    return figure;
  }

  /** Refuses an array with a missing or infinite figure. */
  static void finite(double[] figures) {
    for (double figure : figures) {
      finite(figure);
    }
  }

  /** Whether a figure is there. Refuses an infinite one. */
  public static boolean present(double figure) {
    return !Double.isNaN(figure) && finite(figure) == figure;
  }

  /** How many figures are there. */
  static int countPresent(double[] figures) {
    int count = 0;
    for (double figure : figures) {
      if (present(figure)) {
        count++;
      }
    }
    return count;
  }

  /** The sum of complete figures, with the rounding errors carried along (Neumaier 1974). */
  public static double sum(double[] figures) {
    double sum = 0;
    double lost = 0;
    for (double figure : figures) {
      double next = sum + figure;
      lost += Math.abs(sum) >= Math.abs(figure) ? sum - next + figure : figure - next + sum;
      sum = next;
    }
    return sum + lost;
  }
}
