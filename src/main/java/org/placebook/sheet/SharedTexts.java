package org.placebook.sheet;

import java.util.ArrayList;
import java.util.List;

/** Gathers the texts that all sheets of a file share. */
final class SharedTexts {
  private final Budget budget;
  private final List<String> texts = new ArrayList<>();
  private long characters;

  SharedTexts(Budget budget) {
    this.budget = budget;
  }

  void add(String text) throws Refused {
    characters += text.length();
    budget.checkCharacters(characters);
    texts.add(text);
  }

  /** The texts in their order; from now on they count as kept. */
  List<String> build() {
    budget.keepShared(characters);
    return texts;
  }
}
