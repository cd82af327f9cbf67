package org.placebook.sheet.parts;

import java.util.ArrayList;
import java.util.List;

/** Gathers the texts that all sheets of a file share. */
public final class SharedTextsReader {
  private final Budget budget;
  private final List<String> texts = new ArrayList<>();
  private long characters;

  public SharedTextsReader(Budget budget) {
    this.budget = budget;
  }

  public void add(String text) throws Refused {
    characters += text.length();
    budget.checkCharacters(characters);
    texts.add(text);
  }

  /** The texts in their order; from now on they count as kept. */
  public List<String> build() {
    budget.keepShared(characters);
    return texts;
  }
}
