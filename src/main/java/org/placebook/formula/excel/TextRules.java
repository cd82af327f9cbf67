package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.WorkedSteps;

/** What kind of formula decides how its text may stand: alone, in a guard, or within another. */
final class TextRules {
  private TextRules() {}

  /** Whether its text needs no guard, because it brings its own. */
  static boolean standsAlone(BoundFormula measure) {
    return measure instanceof BoundFormula.Choice
        || measure instanceof BoundFormula.Otherwise
        || measure instanceof BoundFormula.Skipping
        || measure instanceof BoundFormula.OverAreas
        || measure instanceof BoundFormula.Rank
        || measure instanceof BoundFormula.CountAreas
        || measure instanceof BoundFormula.OfAreas
        || measure instanceof BoundFormula.Wording
        || measure instanceof BoundFormula.Extreme
        || measure instanceof BoundFormula.AtGroup
        || measure instanceof BoundFormula.Verdict
        || WorkedSteps.isStep(measure)
        || (measure instanceof BoundFormula.Function f && Scalar.isOfMany(f.name()));
  }

  /** Whether a formula can only point at it. */
  static boolean isOfCells(BoundFormula measure) {
    return measure instanceof BoundFormula.Figure
        || measure instanceof BoundFormula.Bound
        || measure instanceof BoundFormula.AtStandard;
  }

  /** Whether it is a number or words that stand for themselves. */
  static boolean isPlain(BoundFormula measure) {
    return (measure instanceof BoundFormula.AtStandard at && isPlain(at.of()))
        || measure instanceof BoundFormula.Constant
        || measure instanceof BoundFormula.Truth
        || measure instanceof BoundFormula.Words;
  }

  /** Whether no cell is named behind a part. */
  static boolean isLast(List<BoundFormula> parts, int part, boolean last) {
    return last && parts.subList(part + 1, parts.size()).stream().allMatch(TextRules::isPlain);
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

  /** Whether it is 1/4 or the like. */
  static boolean isNumber(BoundFormula measure) {
    return measure instanceof BoundFormula.Arithmetic of
        && of.operator().equals("/")
        && of.left().equals(new BoundFormula.Constant(1))
        && of.right() instanceof BoundFormula.Constant years
        && Math.abs(years.value()) > 1;
  }
}
