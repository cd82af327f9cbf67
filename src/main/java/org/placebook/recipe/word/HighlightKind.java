package org.placebook.recipe.word;

/** How a table's figures are set off. */
public enum HighlightKind implements Word {
  /** Not at all. */
  NONE("none"),
  /** By their size. */
  HEAT("heat"),
  /** Where they exceed the comparator. */
  ABOVE_COMPARATOR("above comparator");

  private final String spellings;

  HighlightKind(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
