package org.placebook.recipe;

import java.util.List;

/** What becomes of areas without a figure. */
public enum MissingPairs implements Word {
  /** Left out of the pairs that need the figure. */
  PAIRWISE("pairwise", "pairwise deletion"),
  /** Left out of all pairs. */
  LISTWISE("listwise", "listwise deletion");

  private final String words;
  private final String alsoWritten;

  MissingPairs(String words, String alsoWritten) {
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
