package org.placebook.formula.measure;

/** What can be worked out from whole columns of areas. */
public enum AreasForm {
  /** Gini's coefficient of x. */
  GINI,
  /** Gini's coefficient of x, held by as many as the weights say. */
  GINI_WEIGHTED,
  /** Gini's coefficient of x against y, by their quotient. */
  GINI_LOCATIONAL,
  /** The share of all x in areas with no more than this one; with weights, of x times weight. */
  LORENZ,
  /** The share of areas, or of weights, with no more x than this one. */
  LORENZ_HOLDERS,
  /** Theil's T of x. */
  THEIL,
  /** Theil's L of x. */
  THEIL_L,
  /** Atkinson's index of x. */
  ATKINSON,
  /** The dissimilarity of x and y. */
  DISSIMILARITY,
  /** The share of y among t where an average x lives. */
  INTERACTION,
  /** The mean of x by weight. */
  WEIGHTED_MEAN,
  /** Which of so many classes of equal weight an area falls into, by x. */
  QUANTILE,
  /** The slope of y on x. */
  SLOPE,
  /** The intercept of y on x. */
  INTERCEPT,
  /** The standard error of the slope. */
  SLOPE_ERROR,
  /** The lower limit of the slope. */
  SLOPE_LOW,
  /** The upper limit of the slope. */
  SLOPE_HIGH,
  /** How far an area decides the line of y on x. */
  LEVERAGE,
  /** How far the line of y on x moves without an area. */
  COOKS_DISTANCE;

  /** Whether each area has a figure of its own; else all rows show the same. */
  public boolean isOfRow() {
    return this == LORENZ || this == LORENZ_HOLDERS || this == QUANTILE || isInfluence();
  }

  private boolean isInfluence() {
    return this == LEVERAGE || this == COOKS_DISTANCE;
  }

  /** Whether areas without both figures are left out; else one missing makes it missing. */
  public boolean isOfLine() {
    return isInfluence()
        || this == SLOPE
        || this == INTERCEPT
        || this == SLOPE_ERROR
        || this == SLOPE_LOW
        || this == SLOPE_HIGH;
  }
}
