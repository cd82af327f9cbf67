package org.placebook.recipe.word;

/** A kind of sentence to work out. */
public enum FindingKind implements Word {
  /** The largest member of each area. */
  LARGEST("largest"),
  /** The smallest member of each area. */
  SMALLEST("smallest"),
  /** Which areas exceed the comparator. */
  ABOVE_COMPARATOR("above comparator"),
  /** Which areas do not do as most. */
  EXCEPTIONS("exceptions"),
  /** The highest and the lowest area. */
  EXTREMES("extremes"),
  /** How many areas of each group are over- and under-represented. */
  OVER_AND_UNDER("over and under by group"),
  /** The strongest correlations. */
  STRONGEST("strongest"),
  /** The weakest correlations. */
  WEAKEST("weakest"),
  /** What rose and what fell. */
  CHANGE("change");

  private final String spellings;

  FindingKind(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }

  /** Whether its sentences set areas against the comparator. */
  public boolean compares() {
    return this == ABOVE_COMPARATOR || this == EXCEPTIONS;
  }
}
