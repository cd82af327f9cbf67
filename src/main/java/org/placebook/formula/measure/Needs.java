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
  static void counts(List<BoundFormula> measures) throws Unbound {
    for (BoundFormula measure : measures) {
      for (InputColumn column : measure.sources()) {
        if (!column.addsUp()) {
          throw refused(column);
        }
      }
      if (isQuotient(measure)) {
        throw new Unbound(
            "Counts are needed, but one figure over another is given: give the count");
      }
    }
  }

  /**
   * Measures of inequality share a whole out among the areas; per cents and rates add up to none.
   *
   * @throws Unbound if a figure is a per cent or a rate
   */
  static void amounts(List<BoundFormula> measures) throws Unbound {
    for (BoundFormula measure : measures) {
      for (InputColumn column : measure.sources()) {
        if (column.unit() == InputColumn.Unit.PERCENT || column.unit() == InputColumn.Unit.RATE) {
          throw refused(column);
        }
      }
    }
  }

  /**
   * The first column of a measure that rests on one input.
   *
   * @throws Unbound if it rests on none or several
   */
  static InputColumn one(BoundFormula measure) throws Unbound {
    List<InputColumn> columns = measure.sources();
    if (columns.stream().map(InputColumn::input).distinct().count() != 1) {
      throw new Unbound(
          "A share is one input's figures over that input's total, but this names %s"
              .formatted(
                  columns.isEmpty()
                      ? "no input"
                      : columns.stream().map(InputColumn::input).distinct().toList()));
    }
    return columns.get(0);
  }

  private static Unbound refused(InputColumn column) {
    String unit = column.unit() == InputColumn.Unit.PERCENT ? "per cent" : name(column.unit());
    return new Unbound(
        "Counts are needed, but the input '%s' holds %ss: name an input of counts, or see Unit on the sheet Inputs"
            .formatted(column.input(), unit));
  }

  private static String name(InputColumn.Unit unit) {
    return unit.name().toLowerCase(Locale.ROOT);
  }

  /** Whether a figure over another stands in a measure. */
  static boolean isQuotient(BoundFormula measure) {
    return (measure instanceof BoundFormula.Arithmetic of
            && of.operator().equals("/")
            && !(of.right() instanceof BoundFormula.Constant))
        || measure.parts().stream().anyMatch(Needs::isQuotient);
  }
}
