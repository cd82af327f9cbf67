package org.placebook.stats;

/**
 * A sum of products with about twice the digits of a double, by carrying the rounding error of each
 * step (Ogita, Rump and Oishi 2005).
 */
public final class PreciseSum {
  private double sum;
  private double error;

  public void add(double figure) {
    double next = sum + figure;
    double part = next - sum;
    error += (sum - (next - part)) + (figure - part);
    sum = next;
  }

  public void addProduct(double a, double b) {
    double product = a * b;
    error += Math.fma(a, b, -product);
    add(product);
  }

  public double value() {
    return sum + error;
  }

  public static double dot(double[] a, double[] b) {
    PreciseSum sum = new PreciseSum();
    for (int i = 0; i < a.length; i++) {
      sum.addProduct(a[i], b[i]);
    }
    return sum.value();
  }
}
