package org.placebook.stats;

/** The bands in which the Business Register and Employment Survey is rounded alike. */
enum BresBand {
  TO_5(0, 5),
  TO_25(50, 25),
  TO_50(250, 50),
  TO_100(500, 100),
  TO_250(1_000, 250),
  TO_500(2_500, 500),
  TO_1000(5_000, 1_000);

  private final double from;
  private final double unit;

  BresBand(double from, double unit) {
    this.from = from;
    this.unit = unit;
  }

  /** The unit of rounding for figures just above. */
  static double unitFrom(double published) {
    double found = TO_5.unit;
    for (BresBand band : values()) {
      found = published >= band.from ? band.unit : found;
    }
    return found;
  }

  /** The unit of rounding for figures just below. */
  static double unitBelow(double published) {
    double found = TO_5.unit;
    for (BresBand band : values()) {
      found = published > band.from ? band.unit : found;
    }
    return found;
  }
}
