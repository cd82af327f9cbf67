package org.placebook.formula;

import java.util.Set;

/** What functions are about, for a list of them. */
public enum FunctionGroup {
  /** Areas among areas. */
  PLACES("Places"),
  /** Parts of a whole, compared with a standard. */
  SHARES("Shares and quotients"),
  /** Two periods. */
  CHANGE("Change"),
  /** Events per so many, and by how much chance may move them. */
  RATES("Rates and intervals"),
  /** How evenly something is spread over columns or areas. */
  CONCENTRATION("Concentration"),
  /** Two columns together. */
  CORRELATION("Correlation"),
  /** Excel's own. */
  EXCEL("Excel's own");

  private static final Set<String> OF_PLACES =
      Set.of(
          "COMPARATOR",
          "TOTAL",
          "GROUP",
          "RANK",
          "QUANTILE",
          "ZSCORE",
          "COUNTAREAS",
          "LARGEST",
          "SMALLEST",
          "VERDICT");

  private static final Set<String> OF_LINES =
      Set.of("FITTED", "RESIDUAL", "LEVERAGE", "COOKS_DISTANCE", "WEIGHTED_MEAN", "INTERCEPT");

  private final String title;

  FunctionGroup(String title) {
    this.title = title;
  }

  /** As a heading. */
  public String title() {
    return title;
  }

  /** The group of a function. */
  public static FunctionGroup of(Function function) {
    String name = function.spelling();
    if (function instanceof ExcelFunction) {
      return EXCEL;
    }
    if (OF_PLACES.contains(name)) {
      return PLACES;
    }
    if (name.matches("CHANGE.*|CAGR|SHIFT_.*")) {
      return CHANGE;
    }
    if (name.matches("RATE.*|PROPORTION_.*|DSR.*|DEPENDENCY")) {
      return RATES;
    }
    if (name.matches("SLOPE.*") || OF_LINES.contains(name)) {
      return CORRELATION;
    }
    return name.matches("SHARE.*|LQ.*|INDEX100|GAP") ? SHARES : CONCENTRATION;
  }
}
