package org.placebook.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Plural;

/**
 * What a column of figures holds, in words: "200 figures; missing: 5 confidential (!), 2 blank".
 */
public final class ColumnContent {
  private ColumnContent() {}

  /** How many figures, and how many are missing for which reason, as the file writes it. */
  public static String of(FigureColumn column) {
    int figures = 0;
    Map<String, Integer> missing = new LinkedHashMap<>();
    for (int row = 0; row < column.size(); row++) {
      if (column.isFigure(row)) {
        figures++;
      } else if (column.value(row) instanceof Missing gap) {
        missing.merge(why(gap), 1, Integer::sum);
      }
    }
    String gaps =
        missing.entrySet().stream()
            .map(gap -> gap.getValue() + " " + gap.getKey())
            .collect(Collectors.joining(", "));
    return Plural.of(figures, "figure", "figures") + (gaps.isEmpty() ? "" : "; missing: " + gaps);
  }

  private static String why(Missing gap) {
    String sign = gap.original();
    return sign.isEmpty() ? "blank" : gap.reason().meaning() + " (" + sign + ")";
  }
}
