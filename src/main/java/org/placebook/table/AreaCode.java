package org.placebook.table;

import java.util.Optional;

/**
 * A nine-character GSS code of the Office for National Statistics, such as E06000023; or one of the
 * 26 districts that Northern Ireland had until 2015, which never had such a code: 95GG is Belfast.
 *
 * @param code one letter and eight digits, or 95 and two letters
 */
public record AreaCode(String code) implements Comparable<AreaCode> {
  private static final String COUNTRIES = "EWSNKJLM";

  /** Refuses what is no GSS code. */
  public AreaCode {
    if (!isCode(code)) {
      throw new IllegalArgumentException("Not a GSS area code: '" + code + "'");
    }
  }

  /** The code in this text, if it is one. */
  public static Optional<AreaCode> of(String text) {
    String stripped = text.strip();
    return isCode(stripped) ? Optional.of(new AreaCode(stripped)) : Optional.empty();
  }

  /** Whether a text is a code as it stands. A column may hold a million: no pattern is tried. */
  public static boolean isCode(String text) {
    return text.length() == 9
        ? COUNTRIES.indexOf(text.charAt(0)) >= 0 && isBetween(text, 1, '0', '9')
        : text.length() == 4 && text.startsWith("95") && isBetween(text, 2, 'A', 'Z');
  }

  private static boolean isBetween(String text, int from, char first, char last) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < first || text.charAt(i) > last) {
        return false;
      }
    }
    return true;
  }

  /**
   * The kind of area: E06 unitary, E07 district, E08 metropolitan, E09 London borough, E92 nation.
   */
  public String entity() {
    return code.substring(0, 3);
  }

  @Override
  public int compareTo(AreaCode other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
