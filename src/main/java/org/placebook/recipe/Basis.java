package org.placebook.recipe;

import java.util.List;

/** Where people are counted. */
public enum Basis implements Word {
  /** Where they live. */
  RESIDENCE("residence", "residents; home"),
  /** Where they work. */
  WORKPLACE("workplace", "work place; work"),
  /** Where an enterprise is registered. */
  REGISTERED_ADDRESS("registered address", "registered");

  private final String words;
  private final String alsoWritten;

  Basis(String words, String alsoWritten) {
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
