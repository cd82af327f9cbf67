package org.placebook.stats;

/**
 * The sums of spatial weights in the moments of Moran's I.
 *
 * @param s0 the sum of the weights
 * @param s1 half the sum of {@code (w_ij + w_ji)²}
 * @param s2 the sum over areas of the square of what they give and receive
 */
record WeightSums(double s0, double s1, double s2) {

  static WeightSums of(Neighbours neighbours) {
    int n = neighbours.size();
    double[][] weights = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j : neighbours.of(i)) {
        weights[i][j] += neighbours.weight(i);
      }
    }
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    for (int i = 0; i < n; i++) {
      double both = 0;
      for (int j = 0; j < n; j++) {
        double pair = weights[i][j] + weights[j][i];
        s0 += weights[i][j];
        s1 += pair * pair / 2;
        both += pair;
      }
      s2 += both * both;
    }
    return new WeightSums(s0, s1, s2);
  }

  /** The second moment of the index if figures are normal. */
  double normal(double n) {
    return (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0);
  }

  /** The second moment over all ways of placing figures of this kurtosis. */
  double randomised(double n, double kurtosis) {
    double most = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
    double less = kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
    return (most - less) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  }
}
