package org.placebook.table;

import java.util.Locale;
import java.util.Optional;

/**
 * Why there is no figure, in the harmonised shorthand of the UK Government Analysis Function.
 *
 * <p>The order is the order of precedence: where several parts of a derived figure are missing, the
 * result is missing for the first of their reasons. {@link #LOW} comes last, because it counts as
 * zero and only marks a result.
 */
public enum Reason {
  /** Held back so that nobody can be identified. */
  CONFIDENTIAL("[c]", "confidential"),
  /** Too unreliable to publish. */
  UNRELIABLE("[u]", "low reliability"),
  /** Not collected, not published, or blank. */
  NOT_AVAILABLE("[x]", "not available"),
  /** There can be no figure here: a share of nothing, a correlation of a constant. */
  NOT_APPLICABLE("[z]", "not applicable"),
  /** Rounds to zero but is not zero; counts as 0 in sums. */
  LOW("[low]", "rounds to zero, but is not zero");

  private final String shorthand;
  private final String meaning;

  Reason(String shorthand, String meaning) {
    this.shorthand = shorthand;
    this.meaning = meaning;
  }

  /** The shorthand in brackets, such as {@code [c]}. */
  public String shorthand() {
    return shorthand;
  }

  /** What the shorthand stands for, for a key. */
  public String meaning() {
    return meaning;
  }

  /** The one of two reasons that a result takes. */
  public static Reason first(Reason a, Reason b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** The reason whose shorthand this text is, whatever its case and blanks around it. */
  public static Optional<Reason> ofShorthand(String text) {
    if (text.indexOf('[') < 0) {
      return Optional.empty();
    }
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (Reason reason : values()) {
      if (reason.shorthand.equals(wanted)) {
        return Optional.of(reason);
      }
    }
    return Optional.empty();
  }
}
