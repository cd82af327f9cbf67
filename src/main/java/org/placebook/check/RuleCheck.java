package org.placebook.check;

/**
 * Looks at a workbook for breaches of one rule. Made anew for every workbook, so it may remember
 * what it saw: first come the cells of a sheet ({@link CellCheck}), then the sheet, at the end the
 * workbook.
 */
interface RuleCheck {

  /** Looks at a sheet, after its cells. */
  default void sheet(CheckedSheet sheet, Report report) {}

  /** Looks at the workbook, after its sheets. */
  default void workbook(CheckedWorkbook workbook, Report report) {}
}
