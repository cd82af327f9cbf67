package org.placebook.check;

/** A check that looks at every cell of a sheet, before it looks at the sheet. */
interface CellCheck extends RuleCheck {

  /** Looks at a cell that is not blank. */
  void cell(CheckedCell cell);
}
