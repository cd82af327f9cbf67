package org.placebook.recipe.proof;

import java.util.stream.DoubleStream;

/** To what step figures are rounded, as far as they show it themselves. */
final class Precision {
  private static final double[] COARSE = {1000, 100, 10, 5};
  private static final int MOST_DECIMALS = 6;

  /** What double arithmetic loses of a figure. */
  static final double EXACT = 1e-9;

  private Precision() {}

  /** The finest step among figures: 0 if one is not rounded at all; large if all are 0. */
  static double of(DoubleStream figures) {
    return figures.map(Precision::of).min().orElse(Double.MAX_VALUE);
  }

  /** 1,000 for 71,000; 1 for 71; 0.1 for 7.1; 0 for a third. */
  static double of(double figure) {
    if (figure == 0) {
      return Double.MAX_VALUE;
    }
    for (double step : COARSE) {
      if (figure % step == 0) {
        return step;
      }
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      double scaled = figure * Math.pow(10, decimals);
      if (Math.abs(scaled - Math.rint(scaled)) <= EXACT * Math.abs(scaled)) {
        return Math.pow(10, -decimals);
      }
    }
    return 0;
  }
}
