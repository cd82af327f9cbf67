package org.placebook.recipe.spread;

import java.util.List;

/** A long table cannot be spread as it is asked for; the sentences say why and what to write. */
final class NotSpread extends Exception {
  private static final long serialVersionUID = 1L;

  private final List<String> sentences;

  NotSpread(String sentence) {
    this(List.of(sentence));
  }

  /** For several faults, each of which is put right by itself. */
  NotSpread(List<String> sentences) {
    super(String.join(". ", sentences));
    this.sentences = List.copyOf(sentences);
  }

  List<String> sentences() {
    return sentences;
  }
}
