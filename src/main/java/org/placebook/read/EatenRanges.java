package org.placebook.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small ranges that Excel turned into dates on typing: {@code 1-4} is kept as the first of April
 * where days come first, as the fourth of January where months do, and shown as 01-Apr or 04-Jan.
 */
final class EatenRanges {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern DAY_MONTH = Pattern.compile("0?(\\d{1,2})-([a-z]{3})");
  private static final Pattern MONTH_DAY = Pattern.compile("([a-z]{3})-0?(\\d{1,2})");

  private EatenRanges() {}

  /** The range of a date; the lesser of day and month came first. */
  static Optional<String> of(LocalDate date) {
    return of(date.getDayOfMonth(), date.getMonthValue());
  }

  /** The range of a text as a CSV file keeps what Excel showed: {@code 01-Apr}. */
  static Optional<String> of(String text) {
    String shown = text.toLowerCase(Locale.ROOT);
    Matcher dayFirst = DAY_MONTH.matcher(shown);
    if (dayFirst.matches()) {
      return of(Integer.parseInt(dayFirst.group(1)), month(dayFirst.group(2)));
    }
    Matcher monthFirst = MONTH_DAY.matcher(shown);
    return monthFirst.matches()
        ? of(Integer.parseInt(monthFirst.group(2)), month(monthFirst.group(1)))
        : Optional.empty();
  }

  /** A number, or that of a month's short name; 0 of anything else. */
  static int number(String part) {
    return part.matches("\\d{1,2}") ? Integer.parseInt(part) : month(part.toLowerCase(Locale.ROOT));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name) + 1;
  }

  private static Optional<String> of(int day, int month) {
    int from = Math.min(day, month);
    int to = Math.max(day, month);
    return from > 0 && MissingWords.isSmallRange(from, to)
        ? Optional.of(from + "-" + to)
        : Optional.empty();
  }
}
