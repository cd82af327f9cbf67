package org.placebook.table;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A nine-character GSS code of the Office for National Statistics, such as E06000023; or one of the
 * 26 districts that Northern Ireland had until 2015, which never had such a code: 95GG is Belfast.
 *
 * @param code one letter and eight digits, or 95 and two letters
 */
public record AreaCode(String code) implements Comparable<AreaCode> {
  private static final Pattern GSS = Pattern.compile("[EWSNKJLM]\\d{8}|95[A-Z]{2}");

  /** Refuses what is no GSS code. */
  public AreaCode {
    if (!GSS.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a GSS area code: '" + code + "'");
    }
  }

  /** The code in this text, if it is one. */
  public static Optional<AreaCode> of(String text) {
    String stripped = text.strip();
    return GSS.matcher(stripped).matches() ? Optional.of(new AreaCode(stripped)) : Optional.empty();
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
