package org.placebook.stats;

import java.util.Optional;

/**
 * Moran's I: whether neighbours are alike, {@code n/S0 · sum w_ij dx_i dx_j / sum dx_i²}. Source:
 * Cliff and Ord, Spatial Processes (1981).
 *
 * @param i the index
 * @param expected its mean where place does not matter, {@code -1/(n - 1)}
 * @param varianceNormal its variance if figures are normal
 * @param varianceRandomised its variance over all ways of placing the figures
 */
public record Moran(double i, double expected, double varianceNormal, double varianceRandomised) {
  private static final int FEWEST = 4;

  /**
   * The index of complete figures, areas in the order of the neighbours. For a p-value take at
   * least thirty areas.
   *
   * @return empty below four areas, without any neighbours, and for constant figures
   */
  public static Optional<Moran> of(double[] figures, Neighbours neighbours) {
    if (figures.length != neighbours.size()) {
      throw new IllegalArgumentException(
          figures.length + " figures for " + neighbours.size() + " areas");
    }
    Figures.finite(figures);
    if (figures.length < FEWEST || Centred.isConstant(figures)) {
      return Optional.empty();
    }
    WeightSums sums = WeightSums.of(neighbours);
    return sums.s0() > 0
        ? Optional.of(of(Centred.of(figures).deviations, neighbours, sums))
        : Optional.empty();
  }

  private static Moran of(double[] z, Neighbours neighbours, WeightSums sums) {
    double n = z.length;
    double squares = Centred.dot(z, z);
    double fourths = 0;
    double products = 0;
    for (int i = 0; i < z.length; i++) {
      fourths += z[i] * z[i] * z[i] * z[i];
      for (int j : neighbours.of(i)) {
        products += neighbours.weight(i) * z[i] * z[j];
      }
    }
    double index = n / sums.s0() * products / squares;
    double expected = -1 / (n - 1);
    double kurtosis = fourths / n / (squares / n * squares / n);
    return new Moran(
        index,
        expected,
        sums.normal(n) - expected * expected,
        sums.randomised(n, kurtosis) - expected * expected);
  }

  /** The z of the index under randomisation. */
  public double z() {
    return (i - expected) / Math.sqrt(varianceRandomised);
  }

  /** The two-sided p by the normal approximation. */
  public double p() {
    return CommonsMath.pOfZ(z());
  }
}
