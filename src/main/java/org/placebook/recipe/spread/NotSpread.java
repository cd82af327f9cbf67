package org.placebook.recipe.spread;

/** A long table cannot be spread as it is asked for; the message says why and what to write. */
final class NotSpread extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  NotSpread(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
