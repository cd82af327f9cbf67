package org.placebook.check;

/**
 * A check that looks at every cell of a sheet that holds no number, before it looks at the sheet.
 */
interface TextCheck extends RuleCheck {

  /** Looks at a cell that is neither blank nor a number. */
  void text(CheckedCell cell);
}
