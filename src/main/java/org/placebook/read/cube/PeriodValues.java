package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.table.Period;
import org.placebook.table.PeriodHeading;

/** Whether the values of a column are periods, not bands of ages or of years of building. */
final class PeriodValues {
  private static final Pattern HEADING =
      Pattern.compile("(?i).*(?:year|date|period|time|month|quarter|week).*");

  /** More values than days in a century are no periods. */
  private static final int MOST = 36525;

  private PeriodValues() {}

  /** Whether a heading says that periods stand beneath it. */
  static boolean isHeading(CodedColumn column) {
    return HEADING.matcher(column.heading()).matches();
  }

  /** Whether they are days, of those that say so in their heading. */
  static boolean areDays(CodedColumn column) {
    return isHeading(column)
        && column.isCoded()
        && column.size() <= MOST
        && column.filled().stream()
            .allMatch(
                value ->
                    PeriodHeading.of(value)
                        .filter(read -> read.period().first().equals(read.period().last()))
                        .isPresent());
  }

  static boolean are(CodedColumn column) {
    if (!column.isCoded() || column.filled().isEmpty() || column.size() > MOST) {
      return false;
    }
    boolean said = isHeading(column);
    List<Period> periods = new ArrayList<>();
    Set<String> measures = new HashSet<>();
    for (String value : column.filled()) {
      Optional<PeriodHeading> read = column.period(value);
      if (read.isEmpty() || (read.get().isShort() && !said)) {
        return false;
      }
      periods.add(read.get().period());
      measures.add(read.get().measure());
    }
    return measures.size() == 1
        && new HashSet<>(periods).size() == periods.size()
        && (said || !areBands(periods));
  }

  /** Stretches of several years that do not overlap: when houses were built, people arrived. */
  private static boolean areBands(List<Period> periods) {
    List<Period> sorted = periods.stream().sorted().toList();
    for (int i = 1; i < sorted.size(); i++) {
      if (!sorted.get(i).first().isAfter(sorted.get(i - 1).last())) {
        return false;
      }
    }
    return sorted.size() > 1 && sorted.stream().anyMatch(Period::isOfSeveralYears);
  }
}
