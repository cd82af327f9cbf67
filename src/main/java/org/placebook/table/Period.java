package org.placebook.table;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A stretch of time that figures are of.
 *
 * @param first its first day
 * @param last its last day, not before the first
 */
public record Period(LocalDate first, LocalDate last) implements Comparable<Period> {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final int FIRST_YEAR = 1801;
  private static final int LAST_YEAR = 2100;

  /** Refuses a period that ends before it begins. */
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("A period from " + first + " cannot end on " + last);
    }
  }

  /** Whether a number may name a year: a whole one from 1801 to 2100. */
  public static boolean isYear(double number) {
    return number == Math.rint(number) && number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** Some months from one on. */
  public static Period months(YearMonth from, int months) {
    return new Period(from.atDay(1), from.plusMonths(months - 1L).atEndOfMonth());
  }

  /** From the first day of the one to the last of the other, whichever is which. */
  Period to(Period other) {
    return new Period(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** As a sentence has it: 2011, 2020/21, March 2023, 30 June 2021, or from one day to another. */
  public String inWords() {
    boolean fromFirst = first.getDayOfMonth() == 1;
    boolean isYear = fromFirst && first.plusYears(1).minusDays(1).equals(last);
    if (isYear && first.getMonthValue() == 1) {
      return Integer.toString(first.getYear());
    }
    if (isYear && first.getMonthValue() == 4) {
      return "%d/%02d".formatted(first.getYear(), last.getYear() % 100);
    }
    if (fromFirst && first.plusMonths(1).minusDays(1).equals(last)) {
      return MONTH.format(first);
    }
    return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
  }

  /** Its length in days. */
  public long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** Whether it is longer than any one year. */
  public boolean isOfSeveralYears() {
    return first.plusYears(1).isBefore(last);
  }

  /** By the last day, then by the first. */
  @Override
  public int compareTo(Period other) {
    int byEnd = last.compareTo(other.last);
    return byEnd != 0 ? byEnd : first.compareTo(other.first);
  }
}
