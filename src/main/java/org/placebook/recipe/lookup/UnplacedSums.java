package org.placebook.recipe.lookup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.placebook.recipe.Input;
import org.placebook.recipe.RoundTo;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Named;
import org.placebook.table.Reason;

/**
 * What is left out with rows that have no place: no more of it than the input's Threshold and Round
 * to let be shown.
 *
 * @param columns those that are added up
 */
record UnplacedSums(Input input, List<FigureColumn> columns) {

  /** The sums of some rows as the end of a sentence; empty if no column is added up. */
  String of(List<Integer> rows) {
    List<String> sums =
        columns.stream().map(column -> column.heading() + " " + sum(column, rows)).toList();
    return sums.isEmpty() ? "" : "; their sum: " + Named.few(sums);
  }

  private String sum(FigureColumn column, List<Integer> rows) {
    Map<Reason, Long> gaps =
        rows.stream()
            .filter(row -> column.value(row) instanceof Missing && !isLow(column, row))
            .map(row -> ((Missing) column.value(row)).reason())
            .collect(Collectors.groupingBy(r -> r, TreeMap::new, Collectors.counting()));
    String missing =
        gaps.entrySet().stream()
            .map(gap -> gap.getValue() + " " + gap.getKey().shorthand())
            .collect(Collectors.joining(" and "));
    if (gaps.values().stream().mapToLong(n -> n).sum() == rows.size()) {
      return "not known (" + missing + ")";
    }
    double known = rows.stream().filter(column::isFigure).mapToDouble(column::number).sum();
    return shown(known) + (missing.isEmpty() ? "" : " without " + missing);
  }

  private static boolean isLow(FigureColumn column, int row) {
    return Missing.is(column.value(row), Reason.LOW);
  }

  private String shown(double sum) {
    Optional<Double> threshold = input.threshold();
    if (threshold.isPresent() && sum > 0 && sum < threshold.get()) {
      return "below " + input.thresholdText().orElseThrow();
    }
    Optional<RoundTo> roundTo = input.roundTo();
    if (roundTo.filter(r -> r.withholds(sum)).isPresent()) {
      return "up to " + text(roundTo.get().small());
    }
    return text(roundTo.map(r -> r.rounded(sum)).orElse(sum));
  }

  private static String text(double sum) {
    return BigDecimal.valueOf(sum).stripTrailingZeros().toPlainString();
  }
}
