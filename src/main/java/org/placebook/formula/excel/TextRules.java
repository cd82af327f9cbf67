package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Scalar;

/** What kind of formula decides how its text may stand: alone, in a guard, or within another. */
final class TextRules {
  private TextRules() {}

  /** Whether no cell is named behind a part. */
  static boolean isLast(List<BoundFormula> parts, int part, boolean last) {
    return last && parts.subList(part + 1, parts.size()).stream().allMatch(BoundFormula::isPlain);
  }

  /**
   * What has no result for some figures may only stand last: otherwise a reason that comes behind
   * it would be taken for its own.
   */
  static boolean mayBeSpelledOut(BoundFormula measure, boolean last) {
    if (measure instanceof BoundFormula.Arithmetic arithmetic) {
      return last || !canFail(arithmetic);
    }
    if (measure instanceof BoundFormula.Function function) {
      return !Scalar.isOfMany(function.name()) && (last || !Scalar.canFail(function.name()));
    }
    return measure instanceof BoundFormula.Comparison
        || (measure instanceof BoundFormula.Growth && last);
  }

  private static boolean canFail(BoundFormula.Arithmetic arithmetic) {
    return arithmetic.operator().equals("^")
        || (arithmetic.operator().equals("/") && !isOtherThanZero(arithmetic.right()));
  }

  static boolean isOtherThanZero(BoundFormula measure) {
    return measure instanceof BoundFormula.Constant constant && constant.value() != 0;
  }
}
