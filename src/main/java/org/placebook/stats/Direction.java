package org.placebook.stats;

/** Whether two figures rise together. It stands apart from r², which is never negative. */
public enum Direction {
  /** Where one is high, so is the other. */
  POSITIVE("positive"),
  /** Where one is high, the other is low. */
  NEGATIVE("negative"),
  /** Neither: the coefficient is exactly zero. */
  NONE("none");

  private final String text;

  Direction(String text) {
    this.text = text;
  }

  /** The direction of a coefficient. */
  public static Direction of(double coefficient) {
    if (coefficient > 0) {
      return POSITIVE;
    }
    return coefficient < 0 ? NEGATIVE : NONE;
  }

  /** The direction in one lower-case word. */
  public String text() {
    return text;
  }
}
