package org.placebook.check;

/**
 * Looks at a sheet or a workbook for breaches of one rule. Made anew for every sheet, so it may
 * remember what it saw: first come the cells ({@link CellCheck}), then the sheet. What it must know
 * of sheets to look at the workbook it keeps in the report; it is made anew for that, too.
 */
interface RuleCheck {

  /** Looks at a sheet, after its cells. */
  default void sheet(CheckedSheet sheet, Report report) {}

  /** Looks at the workbook, and at what was kept of its sheets. */
  default void workbook(CheckedWorkbook workbook, Report report) {}
}
