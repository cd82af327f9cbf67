package org.placebook.table.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which numbers a section is for, such as {@code [<5]}.
 *
 * @param sign one of &lt;, &lt;=, &gt;, &gt;=, = and &lt;&gt;
 * @param limit what a number is held against
 */
public record Condition(String sign, double limit) {
  private static final Pattern WRITTEN =
      Pattern.compile("(<=|>=|<>|<|>|=)\\s*([-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d+)?)");

  /** What stands in brackets, if it is a condition. */
  static Optional<Condition> of(String bracket) {
    Matcher matcher = WRITTEN.matcher(bracket.strip());
    return matcher.matches()
        ? Optional.of(new Condition(matcher.group(1), Double.parseDouble(matcher.group(2))))
        : Optional.empty();
  }

  boolean holds(double number) {
    return switch (sign) {
      case "<" -> number < limit;
      case "<=" -> number <= limit;
      case ">" -> number > limit;
      case ">=" -> number >= limit;
      case "=" -> number == limit;
      default -> number != limit;
    };
  }

  /** Whether it holds for 0 and no other number. */
  boolean isZero() {
    return sign.equals("=") && limit == 0;
  }

  /** Whether it holds for numbers below 0 only, which then show no sign of their own. */
  boolean isNegative() {
    return sign.startsWith("<") && !sign.equals("<>") && limit <= 0;
  }
}
