package org.placebook.recipe.word;

/** What a correlation sheet shows of each pair. */
public enum Show implements Word {
  /** The coefficient. */
  R("r"),
  /** Positive, negative or none, in words. */
  DIRECTION("direction"),
  /** Its square, never negative. */
  R_SQUARED("r²; r2; r^2; r squared; r-squared"),
  /** How many areas. */
  N("n"),
  /** The probability of so strong a coefficient by chance. */
  P("p; p-value"),
  /** The same, adjusted for the number of tests. */
  ADJUSTED_P("adjusted p"),
  /** The 95% confidence interval. */
  CI("CI; confidence interval"),
  /** Spearman's rho. */
  SPEARMAN("Spearman"),
  /** Kendall's tau-b. */
  KENDALL("Kendall"),
  /** The range of r as each area is left out. */
  LEAVE_ONE_OUT("leave-one-out range; leave one out range; leave-one-out; leave one out"),
  /** r once the groups' means are taken off. */
  WITHIN_GROUPS("r within groups; within groups"),
  /** r without the areas named in Without. */
  WITHOUT("without"),
  /** r with the columns of Given taken out of both. */
  PARTIAL("partial; partial r"),
  /** The standard error of r by the jackknife. */
  JACKKNIFE("jackknife; jackknife standard error"),
  /** A correlation that outliers hardly move. */
  PERCENTAGE_BEND("percentage bend; percentage-bend"),
  /** r of centred log-ratios: shares freed from adding up to 100. */
  CLR("CLR; log-ratios; centred log-ratios"),
  /** The area that moves the line most, and the one that decides it most. */
  COOKS_DISTANCE("Cook's distance; influence; leverage; Cook’s distance"),
  /** The straight line: slope with its error and interval, intercept, spread about it. */
  LINE("line; regression; slope");

  private final String spellings;

  Show(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
