package org.placebook.recipe.word;

/** How a correlation sheet is laid out. */
public enum CorrelationLayout implements Word {
  /** A row a pair. */
  PAIRS("pairs"),
  /** Rows against columns. */
  MATRIX("matrix"),
  /** A sheet of each. */
  BOTH("both");

  private final String spellings;

  CorrelationLayout(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
