package org.placebook.formula.measure;

/**
 * What is made of a formula, kind by kind, so that a new kind is forgotten nowhere.
 *
 * @param <T> what is made
 */
public interface FormulaVisitor<T> {

  /** Asks the method of the formula's kind; the most frequent kinds come first. */
  default T visit(BoundFormula formula) {
    if (formula instanceof BoundFormula.Constant of) {
      return constant(of);
    }
    if (formula instanceof BoundFormula.Figure of) {
      return figure(of);
    }
    if (formula instanceof BoundFormula.Arithmetic of) {
      return arithmetic(of);
    }
    if (formula instanceof BoundFormula.AtStandard of) {
      return atStandard(of);
    }
    if (formula instanceof BoundFormula.Words of) {
      return words(of);
    }
    if (formula instanceof BoundFormula.Truth of) {
      return truth(of);
    }
    if (formula instanceof BoundFormula.AtGroup of) {
      return atGroup(of);
    }
    if (formula instanceof BoundFormula.Growth of) {
      return growth(of);
    }
    if (formula instanceof BoundFormula.Comparison of) {
      return comparison(of);
    }
    if (formula instanceof BoundFormula.Joined of) {
      return joined(of);
    }
    if (formula instanceof BoundFormula.Function of) {
      return function(of);
    }
    if (formula instanceof BoundFormula.Skipping of) {
      return skipping(of);
    }
    if (formula instanceof BoundFormula.Choice of) {
      return choice(of);
    }
    if (formula instanceof BoundFormula.Otherwise of) {
      return otherwise(of);
    }
    if (formula instanceof BoundFormula.OverAreas of) {
      return overAreas(of);
    }
    if (formula instanceof BoundFormula.Rank of) {
      return rank(of);
    }
    if (formula instanceof BoundFormula.CountAreas of) {
      return countAreas(of);
    }
    if (formula instanceof BoundFormula.Extreme of) {
      return extreme(of);
    }
    if (formula instanceof BoundFormula.OfList of) {
      return ofList(of);
    }
    if (formula instanceof BoundFormula.Closed of) {
      return closed(of);
    }
    if (formula instanceof BoundFormula.Bound of) {
      return bound(of);
    }
    if (formula instanceof BoundFormula.OfAreas of) {
      return ofAreas(of);
    }
    if (formula instanceof BoundFormula.Standardised of) {
      return standardised(of);
    }
    if (formula instanceof BoundFormula.Indirect of) {
      return indirect(of);
    }
    if (formula instanceof BoundFormula.Wording of) {
      return wording(of);
    }
    if (formula instanceof BoundFormula.RowIn of) {
      return rowIn(of);
    }
    if (formula instanceof BoundFormula.InSet of) {
      return inSet(of);
    }
    if (formula instanceof BoundFormula.LowAsZero of) {
      return lowAsZero(of);
    }
    if (formula instanceof BoundFormula.Paired of) {
      return paired(of);
    }
    if (formula instanceof BoundFormula.Best of) {
      return best(of);
    }
    if (formula instanceof BoundFormula.Tied of) {
      return tied(of);
    }
    if (formula instanceof BoundFormula.Verdict of) {
      return verdict(of);
    }
    throw new IllegalStateException("A kind of formula that no visitor is asked for: " + formula);
  }

  T constant(BoundFormula.Constant of);

  T figure(BoundFormula.Figure of);

  T arithmetic(BoundFormula.Arithmetic of);

  T atStandard(BoundFormula.AtStandard of);

  T words(BoundFormula.Words of);

  T truth(BoundFormula.Truth of);

  T atGroup(BoundFormula.AtGroup of);

  T growth(BoundFormula.Growth of);

  T comparison(BoundFormula.Comparison of);

  T joined(BoundFormula.Joined of);

  T function(BoundFormula.Function of);

  T skipping(BoundFormula.Skipping of);

  T choice(BoundFormula.Choice of);

  T otherwise(BoundFormula.Otherwise of);

  T overAreas(BoundFormula.OverAreas of);

  T rank(BoundFormula.Rank of);

  T countAreas(BoundFormula.CountAreas of);

  T extreme(BoundFormula.Extreme of);

  T ofList(BoundFormula.OfList of);

  T closed(BoundFormula.Closed of);

  T bound(BoundFormula.Bound of);

  T ofAreas(BoundFormula.OfAreas of);

  T standardised(BoundFormula.Standardised of);

  T indirect(BoundFormula.Indirect of);

  T wording(BoundFormula.Wording of);

  T rowIn(BoundFormula.RowIn of);

  T inSet(BoundFormula.InSet of);

  T lowAsZero(BoundFormula.LowAsZero of);

  T paired(BoundFormula.Paired of);

  T best(BoundFormula.Best of);

  T tied(BoundFormula.Tied of);

  T verdict(BoundFormula.Verdict of);
}
