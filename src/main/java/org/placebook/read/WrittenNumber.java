package org.placebook.read;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.table.Superscripts;

/**
 * A number that a file holds as a text.
 *
 * @param number what it says; "12%" is 0.12, "(5)", "–5" and "5-" are -5
 * @param flag a mark behind the number, such as {@code r} or {@code *}
 * @param bracketed whether it stands in brackets, which make it negative
 * @param approximate whether a sign before it, such as {@code ~}, says that it is but about right
 */
record WrittenNumber(double number, Optional<String> flag, boolean bracketed, boolean approximate) {
  private static final String APPROXIMATE = "approximate";
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?i)(?:[~\u2248]|c\\.|ca\\.|circa|approx(?:\\.|imately)?) ?(?<number>\\S.*)");
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<open>\\()?(?<sign>[-+\u2010-\u2015\u2212])?[£$€]?(?<sign2>-)?(?<digits>\\d{1,3}(?:[,"
              + " ]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?(?:[eE][-+]?\\d{1,3})?|\\.\\d+)(?<signBehind>-)?"
              + " ?(?<percent>%)?(?<close>\\))? ?(?<flag>\\*{1,3}|\\[(?:[a-z]{1,2}|note"
              + " \\d+|provisional|revised)\\]|\\([a-z]\\)|[perRP]|"
              + Superscripts.MARKS
              + "|\\((?!\\d\\))[<>±~]?-?\\d[\\d.,]* ?%?(?: ?(?:-|\u2013|to|,) ?-?\\d[\\d.,]*"
              + " ?%?)?\\))?");

  /** Whether a second one stands behind it in brackets: a share, an interval. */
  boolean hasSecond() {
    return flag.filter(f -> f.startsWith("(") && f.chars().anyMatch(Character::isDigit))
        .isPresent();
  }

  /** The number in a tidy text, if it is one. */
  static Optional<WrittenNumber> read(String tidy) {
    if (mayBe(tidy)) {
      return exact(tidy);
    }
    return "~\u2248cCaA".indexOf(tidy.charAt(0)) < 0 ? Optional.empty() : approximate(tidy);
  }

  /** Of a number that is but about right the number is read, with a flag in words. */
  private static Optional<WrittenNumber> approximate(String tidy) {
    Matcher matcher = ABOUT.matcher(tidy);
    if (!matcher.matches() || !mayBe(matcher.group("number"))) {
      return Optional.empty();
    }
    return exact(matcher.group("number"))
        .map(
            n ->
                new WrittenNumber(
                    n.number,
                    Optional.of(n.flag.map(f -> APPROXIMATE + " " + f).orElse(APPROXIMATE)),
                    n.bracketed,
                    true));
  }

  private static Optional<WrittenNumber> exact(String tidy) {
    Matcher matcher = NUMBER.matcher(tidy);
    if (!matcher.matches() || (matcher.group("open") == null) != (matcher.group("close") == null)) {
      return Optional.empty();
    }
    String digits = matcher.group("digits").replaceAll("[, ]", "");
    boolean percent = matcher.group("percent") != null;
    double number = percent ? hundredth(digits) : Double.parseDouble(digits);
    boolean negative =
        matcher.group("open") != null
            || matcher.group("sign2") != null
            || matcher.group("signBehind") != null
            || (matcher.group("sign") != null && !matcher.group("sign").equals("+"));
    return Double.isFinite(number)
        ? Optional.of(
            new WrittenNumber(
                negative ? -number : number,
                Optional.ofNullable(matcher.group("flag")),
                matcher.group("open") != null,
                false))
        : Optional.empty();
  }

  /** As Excel reads it: 1.3% is 0.013, which 1.3 / 100 is not quite. */
  private static double hundredth(String digits) {
    return new BigDecimal(digits).movePointLeft(2).doubleValue();
  }

  /** A cheap look, because most texts of a sheet are words. */
  private static boolean mayBe(String tidy) {
    char first = tidy.charAt(0);
    return (first >= '0' && first <= '9')
        || "(+-\u2010\u2011\u2012\u2013\u2014\u2015\u2212.£$€".indexOf(first) >= 0;
  }
}
