package org.placebook.check;

/**
 * A check that looks at the cells of a sheet, before it looks at the sheet. Of figures that are
 * alike it is asked beforehand whether they need a look.
 */
interface CellCheck extends RuleCheck {

  /** Looks at a cell that is not blank. */
  void cell(CheckedCell cell);

  /** Whether nothing is to be said of any of these figures, so that they need not be looked at. */
  boolean passes(AlikeFigures figures);
}
