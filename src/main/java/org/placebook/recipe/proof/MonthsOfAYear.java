package org.placebook.recipe.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.table.FigureColumn;
import org.placebook.table.Names;
import org.placebook.table.PeriodHeading;

/** Series of months, quarters, weeks or terms without a year, in the order of the table. */
final class MonthsOfAYear {
  /** Two such words may be names of something else; a May and a March are people. */
  private static final int FEWEST = 3;

  private static final Pattern NUMBERED =
      Pattern.compile("(?:q|qtr|quarter|week|wk|day|month) ?\\d{1,2}");

  private MonthsOfAYear() {}

  static List<Series> among(List<FigureColumn> columns) {
    Map<String, List<FigureColumn>> byMeasure =
        columns.stream()
            .filter(column -> !Series.isDerived(column) && measure(column).isPresent())
            .collect(
                Collectors.groupingBy(
                    column -> measure(column).orElse(""), LinkedHashMap::new, Collectors.toList()));
    return byMeasure.entrySet().stream()
        .filter(one -> one.getValue().size() >= FEWEST)
        .map(one -> new Series(one.getKey(), one.getValue()))
        .toList();
  }

  /** The heading without the header row that names a month; none if no row does. */
  private static Optional<String> measure(FigureColumn column) {
    List<String> rows =
        List.of(Names.tidy(column.heading()).toLowerCase(Locale.ROOT).split(" ?\\| ?"));
    boolean states = rows.stream().anyMatch(MonthsOfAYear::isPeriod);
    return states
        ? Optional.of(
            rows.stream().filter(row -> !isPeriod(row)).collect(Collectors.joining(" | ")))
        : Optional.empty();
  }

  private static boolean isPeriod(String row) {
    return PeriodHeading.namesMonth(row) || NUMBERED.matcher(row).matches();
  }
}
