package org.placebook.recipe.word;

/** A coefficient of correlation. */
public enum CoefficientKind implements Word {
  /** Pearson's r. */
  PEARSON("Pearson; r", "r"),
  /** Spearman's rho. */
  SPEARMAN("Spearman; rho", "rho"),
  /** Kendall's tau-b. */
  KENDALL("Kendall; tau; tau-b", "tau-b");

  private final String spellings;
  private final String symbol;

  CoefficientKind(String spellings, String symbol) {
    this.spellings = spellings;
    this.symbol = symbol;
  }

  /** What the coefficient is called, such as {@code r}. */
  public String symbol() {
    return symbol;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
