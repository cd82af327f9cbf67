package org.placebook.stats;

/** The three coefficients that stand side by side. */
public enum CorrelationKind {
  /** Pearson's r: how closely points lie to a straight line. */
  PEARSON("Pearson's r"),
  /** Spearman's rho: the same of ranks. */
  SPEARMAN("Spearman's rho"),
  /** Kendall's tau-b: how many more pairs of areas are in the same order than not. */
  KENDALL("Kendall's tau-b");

  private final String text;

  CorrelationKind(String text) {
    this.text = text;
  }

  /** The name for a heading. */
  public String text() {
    return text;
  }
}
