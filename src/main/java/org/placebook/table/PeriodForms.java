package org.placebook.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which people write a period, in lower case: {@code q1 2021/22}, {@code mar-23}. */
final class PeriodForms {
  private static final String YEAR = "((?:180[1-9]|18[1-9]\\d|19\\d\\d|20\\d\\d|2100))";
  private static final String ANY_YEAR =
      "((?:180[1-9]|18[1-9]\\d|19\\d\\d|20\\d\\d|2100)(?!\\d)|\\d\\d)";
  private static final String NEXT = "([/-](?:\\d{4}|\\d\\d))?";

  /** English and Welsh, January first. */
  private static final List<String> MONTHS =
      List.of(
          "jan(?:uary)?|ionawr",
          "feb(?:ruary)?|chwefror",
          "mar(?:ch)?|mawrth",
          "apr(?:il)?|ebrill",
          "may|mai",
          "june?|mehefin",
          "july?|gorffennaf",
          "aug(?:ust)?|awst",
          "sept?(?:ember)?|medi",
          "oct(?:ober)?|hydref",
          "nov(?:ember)?|tachwedd",
          "dec(?:ember)?|rhagfyr");

  private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
  private static final String SEASONS = "(spring|summer|autumn|winter)";

  private static final int CENTURY = 100;
  private static final int MOST_POOLED = 10;

  /** Two figures from here on are of the last century. */
  private static final int LAST_CENTURY = 70;

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int APRIL = 4;

  /** The longest forms first, so that no part of one is taken for another. */
  private static final List<Form> ALL =
      List.of(
          form(YEAR + "-(\\d\\d)-(\\d\\d)", m -> day(year(m, 1), number(m, 2), number(m, 3))),
          form(
              "(\\d{1,2})[/.](\\d{1,2})[/.]" + ANY_YEAR,
              m -> day(year(m, 3), number(m, 2), number(m, 1))),
          form(
              "(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?" + MONTH + "[ ,'-]*" + ANY_YEAR,
              m -> day(year(m, 3), month(m, 2), number(m, 1))),
          form(
              MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR,
              m -> day(year(m, 3), month(m, 1), number(m, 2))),
          form(
              "(?:q|quarter |qtr ?)([1-4])[ ,:/'-]*(?:of )?(?:fy ?)?" + YEAR + NEXT,
              m -> quarter(number(m, 2), number(m, 1), m.group(3) != null)),
          form(
              "(?:q|quarter |qtr ?)([1-4])[ ,:/'-]*(?:of )?(?:fy ?)?(\\d\\d[/-]\\d\\d)",
              m -> quarterOf(m.group(2), number(m, 1))),
          form(
              "(\\d\\d[/-]\\d\\d)[ ,:'-]*(?:q|quarter |qtr ?)([1-4])",
              m -> quarterOf(m.group(1), number(m, 2))),
          form(
              "q([1-4])(?: ?['\u2019]|[/-])(\\d\\d)",
              m -> quarter(year(m, 2), number(m, 1), false)),
          form("(\\d\\d)q([1-4])", m -> quarter(year(m, 1), number(m, 2), false)),
          form("([1-4])q(\\d\\d)", m -> quarter(year(m, 2), number(m, 1), false)),
          form(
              "([1-4])(?:st|nd|rd|th) quarter[ ,]*(?:of )?" + YEAR + NEXT,
              m -> quarter(number(m, 2), number(m, 1), m.group(3) != null)),
          form(
              YEAR + NEXT + "[ ,:/'-]*(?:q|quarter |qtr ?)([1-4])",
              m -> quarter(number(m, 1), number(m, 3), m.group(2) != null)),
          form(
              MONTH + " ?(?:-|/|to) ?" + MONTH + "[ ,'-]*" + ANY_YEAR,
              m -> monthsTo(year(m, 3), month(m, 1), month(m, 2))),
          form(MONTH + "[ ,.'/-]*" + ANY_YEAR, m -> months(year(m, 2), month(m, 1), 1)),
          form(YEAR + "[ ,/-]*" + MONTH, m -> months(year(m, 1), month(m, 2), 1)),
          form(
              SEASONS + "(?: term)?[ ,-]*" + YEAR + NEXT,
              m -> quarter(number(m, 2) + (isAfterNewYear(m) ? 1 : 0), season(m), false)),
          form(YEAR + "[ -]?(?:w|week )(\\d\\d?)", m -> week(number(m, 1), number(m, 2))),
          form("week (\\d\\d?),? (?:of )?" + YEAR, m -> week(number(m, 2), number(m, 1))),
          form(YEAR + "m(\\d\\d)", m -> months(year(m, 1), number(m, 2), 1)),
          form(YEAR + " - (\\d\\d)", PeriodForms::pooledYears),
          form(YEAR + "-(1[3-9]|[2-9]\\d)", PeriodForms::pooledUnlessNext),
          form(YEAR + "(\\d\\d)(\\d\\d)", m -> day(year(m, 1), number(m, 2), number(m, 3))),
          form("(?:fye? ?|ay ?)?" + YEAR + "[/-]" + ANY_YEAR, PeriodForms::yearToYear),
          form(YEAR + "(\\d\\d)", PeriodForms::yearToYear),
          form("(?:fye? ?|ay ?)?(\\d\\d)[/-](\\d\\d)", PeriodForms::shortYears),
          form("(?:fye?|ay) ?'?(\\d\\d)", m -> months(year(m, 1) - 1, APRIL, MONTHS_OF_YEAR)),
          form("['\u2019](\\d\\d)(?!['\u2019])", m -> months(year(m, 1), 1, MONTHS_OF_YEAR)),
          form(YEAR + "\\.0(?= |$)", m -> months(year(m, 1), 1, MONTHS_OF_YEAR)),
          form(
              "(?:fye?[ -]?|ay[ -]?|mid[ -]?)?" + YEAR,
              m -> months(year(m, 1), 1, MONTHS_OF_YEAR)));

  private PeriodForms() {}

  private record Form(Pattern pattern, Function<MatchResult, Period> reader) {}

  /**
   * An expression in a text.
   *
   * @param start where it begins
   * @param end behind its last character
   */
  record Found(int start, int end, Period period) {}

  private static Form form(String pattern, Function<MatchResult, Period> reader) {
    return new Form(
        Pattern.compile(
            "(?<![\\p{Alnum}\u00a3$\u20ac]|\\d[.,/-])(?:"
                + pattern
                + ")(?![.,/-]?\\d)(?!\\p{Alpha}{2})"),
        reader);
  }

  /** The expression that the first form finds that fits anywhere; a number that is none is not. */
  static Optional<Found> find(String text) {
    for (Form form : ALL) {
      Matcher matcher = form.pattern.matcher(text);
      while (matcher.find()) {
        try {
          Period period = form.reader.apply(matcher.toMatchResult());
          return Optional.of(new Found(matcher.start(), matcher.end(), period));
        } catch (DateTimeException e) {
          // The 45th of a month, or no two years that follow each other: looked for further on.
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a text, in lower case, is the name of a month and nothing else. */
  static boolean isMonth(String text) {
    return Pattern.matches(MONTH, text);
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int year(MatchResult found, int group) {
    int year = number(found, group);
    return year >= CENTURY ? year : ofCentury(year);
  }

  private static int month(MatchResult found, int group) {
    return month(found.group(group));
  }

  private static int month(String name) {
    List<Integer> months = new ArrayList<>();
    for (int i = 0; i < MONTHS.size(); i++) {
      if (Pattern.matches(MONTHS.get(i), name)) {
        months.add(i + 1);
      }
    }
    return months.get(0);
  }

  private static int season(MatchResult found) {
    return SEASONS.indexOf(found.group(1)) / "summer|".length() + 1;
  }

  /** The spring of an academic year is that of its second year. */
  private static boolean isAfterNewYear(MatchResult found) {
    return found.group(3) != null && season(found) <= 2;
  }

  private static Period day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Period(date, date);
  }

  /** A week of ISO 8601: the first one has the fourth of January. */
  private static Period week(int year, int week) {
    LocalDate monday =
        LocalDate.of(year, 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
            .with(ChronoField.DAY_OF_WEEK, 1);
    return new Period(monday, monday.plusDays(6));
  }

  private static Period months(int year, int month, int months) {
    return Period.months(YearMonth.of(year, month), months);
  }

  private static Period monthsTo(int year, int from, int to) {
    int months = Math.floorMod(to - from, MONTHS_OF_YEAR) + 1;
    return Period.months(YearMonth.of(year, to).minusMonths(months - 1L), months);
  }

  /** Quarters of a financial year begin in April. */
  private static Period quarter(int year, int quarter, boolean financial) {
    YearMonth first = YearMonth.of(year, financial ? APRIL : 1);
    return Period.months(first.plusMonths((quarter - 1L) * MONTHS_OF_QUARTER), MONTHS_OF_QUARTER);
  }

  /** 2020/21 and 2020-2021 are a year; 2021-03 is a month; 2001-2010 are ten years. */
  private static Period yearToYear(MatchResult found) {
    int from = number(found, 1);
    int to = number(found, 2);
    if (to == from + 1 || to == (from + 1) % CENTURY) {
      return months(from, APRIL, MONTHS_OF_YEAR);
    }
    if (to < CENTURY) {
      return months(from, to, 1);
    }
    if (to <= from) {
      throw new DateTimeException("The years run backwards: " + found.group());
    }
    return months(from, 1, MONTHS_OF_YEAR).to(months(to, 1, MONTHS_OF_YEAR));
  }

  /** With blanks around the dash 2001 - 03 is three years, not a month. */
  private static Period pooledYears(MatchResult found) {
    int from = number(found, 1);
    int to = from - from % CENTURY + number(found, 2);
    to += to < from && to + CENTURY - from <= MOST_POOLED ? CENTURY : 0;
    if (to <= from) {
      throw new DateTimeException("The years run backwards: " + found.group());
    }
    return months(from, 1, MONTHS_OF_YEAR).to(months(to, 1, MONTHS_OF_YEAR));
  }

  /** No month is the 20th: 2018-20 is three years, though 2018-19 is one. */
  private static Period pooledUnlessNext(MatchResult found) {
    boolean isNext = number(found, 2) == (number(found, 1) + 1) % CENTURY;
    return isNext ? yearToYear(found) : pooledYears(found);
  }

  private static Period shortYears(MatchResult found) {
    return months(firstOf(found.group(1), found.group(2)), APRIL, MONTHS_OF_YEAR);
  }

  /** The quarter of a financial year such as 21/22. */
  private static Period quarterOf(String years, int quarter) {
    return quarter(firstOf(years.substring(0, 2), years.substring(3)), quarter, true);
  }

  private static int firstOf(String from, String to) {
    int first = Integer.parseInt(from);
    if (Integer.parseInt(to) != (first + 1) % CENTURY) {
      throw new DateTimeException("No year goes from " + from + " to " + to);
    }
    return ofCentury(first);
  }

  private static int ofCentury(int twoFigures) {
    return twoFigures < LAST_CENTURY ? 2000 + twoFigures : 1900 + twoFigures;
  }
}
