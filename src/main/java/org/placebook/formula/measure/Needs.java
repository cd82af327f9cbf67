package org.placebook.formula.measure;

import java.util.List;
import java.util.Locale;

/** What figures a function can be worked out from. */
final class Needs {
  private Needs() {}

  /**
   * Intervals are of counts: chance in 14 events is known, in 14 per cent of nobody knows how many
   * it is not.
   *
   * @throws Unbound if a figure is no count, or one count over another
   */
  static void counts(String function, List<BoundFormula> measures) throws Unbound {
    for (BoundFormula measure : measures) {
      for (InputColumn column : Sources.of(measure)) {
        if (!column.addsUp()) {
          throw refused(function, column);
        }
      }
      if (isQuotient(measure)) {
        throw new Unbound(
            "%s needs counts, but is given one figure over another: give it the count"
                .formatted(function));
      }
    }
  }

  /**
   * Measures of inequality share a whole out among the areas; per cents and rates add up to none.
   *
   * @throws Unbound if a figure is a per cent
   */
  static void amounts(String function, List<BoundFormula> measures) throws Unbound {
    for (BoundFormula measure : measures) {
      for (InputColumn column : Sources.of(measure)) {
        if (column.unit() == InputColumn.Unit.PERCENT) {
          throw refused(function, column);
        }
      }
    }
  }

  private static Unbound refused(String function, InputColumn column) {
    String unit = column.unit() == InputColumn.Unit.PERCENT ? "per cent" : name(column.unit());
    return new Unbound(
        "%s needs counts, but the input '%s' holds %ss: name an input of counts, or see Unit on the sheet Inputs"
            .formatted(function, column.input(), unit));
  }

  private static String name(InputColumn.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a figure over another stands in a measure. */
  static boolean isQuotient(BoundFormula measure) {
    return (measure instanceof BoundFormula.Arithmetic of
            && of.operator().equals("/")
            && !(of.right() instanceof BoundFormula.Constant))
        || Sources.parts(measure).stream().anyMatch(Needs::isQuotient);
  }
}
