package org.placebook.recipe.word;

/** Where people are counted. */
public enum Basis implements Word {
  /** Where they live. */
  RESIDENCE("residence; residents; home"),
  /** Where they work. */
  WORKPLACE("workplace; work place; work"),
  /** Where an enterprise is registered. */
  REGISTERED_ADDRESS("registered address; registered");

  private final String spellings;

  Basis(String spellings) {
    this.spellings = spellings;
  }

  @Override
  public String spellings() {
    return spellings;
  }
}
