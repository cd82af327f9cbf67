package org.placebook.recipe;

import java.util.List;

/** A coefficient of correlation. */
public enum Method implements Word {
  /** Pearson's r. */
  PEARSON("Pearson", "r", "r"),
  /** Spearman's rho. */
  SPEARMAN("Spearman", "rho", "rho"),
  /** Kendall's tau-b. */
  KENDALL("Kendall", "tau-b", "tau; tau-b");

  private final String words;
  private final String symbol;
  private final String alsoWritten;

  Method(String words, String symbol, String alsoWritten) {
    this.words = words;
    this.symbol = symbol;
    this.alsoWritten = alsoWritten;
  }

  /** What the coefficient is called, such as {@code r}. */
  public String symbol() {
    return symbol;
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<String> alsoWritten() {
    return alsoWritten.isEmpty() ? List.of() : List.of(alsoWritten.split("; "));
  }
}
