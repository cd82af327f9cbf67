package org.placebook.recipe.word;

/** How p is adjusted for the number of tests. */
public enum Adjust implements Word {
  /** Holm 1979. */
  HOLM("Holm"),
  /** Benjamini and Hochberg 1995. */
  BENJAMINI_HOCHBERG("Benjamini-Hochberg; BH; FDR; Benjamini Hochberg"),
  /** Each p times the number of tests. */
  BONFERRONI("Bonferroni"),
  /** Not at all. */
  NONE("none");

  private final String spellings;

  Adjust(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
