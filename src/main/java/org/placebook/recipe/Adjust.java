package org.placebook.recipe;

import java.util.List;

/** How p is adjusted for the number of tests. */
public enum Adjust implements Word {
  /** Holm 1979. */
  HOLM("Holm", ""),
  /** Benjamini and Hochberg 1995. */
  BENJAMINI_HOCHBERG("Benjamini-Hochberg", "BH; FDR; Benjamini Hochberg"),
  /** Each p times the number of tests. */
  BONFERRONI("Bonferroni", ""),
  /** Not at all. */
  NONE("none", "");

  private final String words;
  private final String alsoWritten;

  Adjust(String words, String alsoWritten) {
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
