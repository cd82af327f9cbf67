package org.placebook.recipe.word;

/** Of whom counts are, as far as the recipe says: chance is known of counts of all only. */
public enum Counted implements Word {
  /** Each one was counted, as in a census or a register. */
  ALL("all"),
  /** Grossed up from a sample, modelled or rounded: such figures have limits of their own. */
  ESTIMATES("estimates; sample");

  private final String spellings;

  Counted(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
