package org.placebook.check;

/**
 * A check of how cells look, before it looks at the sheet. Of a number it asks nothing but its
 * format and where in a table it stands, so one of many that are alike in that tells of all.
 */
interface LookCheck extends RuleCheck {

  /**
   * Looks at a cell that is not blank.
   *
   * @return whether nothing is wrong with it
   */
  boolean passes(CheckedCell cell);
}
