package org.placebook.recipe.word;

/** What becomes of areas without a figure. */
public enum MissingPairs implements Word {
  /** Left out of the pairs that need the figure. */
  PAIRWISE("pairwise; pairwise deletion"),
  /** Left out of all pairs. */
  LISTWISE("listwise; listwise deletion");

  private final String spellings;

  MissingPairs(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
