package org.placebook.read.cube;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.placebook.table.PeriodHeading;

/** How the periods of a column are read, where one by itself would be read otherwise. */
final class PeriodTexts {
  private static final Pattern YEARS =
      Pattern.compile("(?i).*(?:tax|financial|fiscal|academic|school)[ _]?years?.*");
  private static final Pattern YEAR_TO_YEAR = Pattern.compile("(\\d{4}) to (\\d{4})");
  private static final Pattern POOLED = Pattern.compile("(\\d{4})-(1[3-9]|[2-9]\\d)");
  private static final Pattern MAYBE_POOLED = Pattern.compile("(\\d{4})-(\\d\\d)");

  private PeriodTexts() {}

  /**
   * How a column's texts are to be written so that each can be read by itself: a tax year 2021 to
   * 2022 is one year, and among 2011-13 and 2012-14 the years 2010-12 are no month.
   */
  static UnaryOperator<String> of(CodedColumn column) {
    if (YEARS.matcher(column.heading()).matches()) {
      return text -> YEAR_TO_YEAR.matcher(text).replaceFirst("$1-$2");
    }
    boolean pooled = column.filled().stream().anyMatch(PeriodTexts::isPooled);
    return pooled ? text -> MAYBE_POOLED.matcher(text).replaceFirst("$1 - $2") : text -> text;
  }

  private static boolean isPooled(String text) {
    return POOLED.matcher(text).matches()
        && PeriodHeading.of(text).filter(read -> read.period().isOfSeveralYears()).isPresent();
  }
}
