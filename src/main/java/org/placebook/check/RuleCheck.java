package org.placebook.check;

/**
 * Looks at a workbook for breaches of one rule. Made anew for every workbook, so it may remember
 * what it saw: first come the cells of a sheet, then the sheet, at the end the workbook.
 */
interface RuleCheck {

  /** Looks at a cell that is not blank; row and column count from 1. */
  default void cell(CheckedSheet sheet, int row, int column) {}

  /** Looks at a sheet, after its cells. */
  default void sheet(CheckedSheet sheet, Report report) {}

  /** Looks at the workbook, after its sheets. */
  default void workbook(CheckedWorkbook workbook, Report report) {}
}
