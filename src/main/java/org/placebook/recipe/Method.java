package org.placebook.recipe;

import java.util.List;

/** A coefficient of correlation. */
public enum Method implements Word {
  /** Pearson's r. */
  PEARSON("Pearson", "r"),
  /** Spearman's rho. */
  SPEARMAN("Spearman", ""),
  /** Kendall's tau-b. */
  KENDALL("Kendall", "");

  private final String words;
  private final String alsoWritten;

  Method(String words, String alsoWritten) {
    this.words = words;
    this.alsoWritten = alsoWritten;
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
