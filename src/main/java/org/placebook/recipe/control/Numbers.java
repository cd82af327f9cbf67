package org.placebook.recipe.control;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers that were typed as text. */
final class Numbers {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,15}(\\.\\d{1,15})?");

  private Numbers() {}

  /** The plain number that a text is, if it is one. */
  static Optional<Double> of(String text) {
    return PLAIN.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }
}
