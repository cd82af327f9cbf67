package org.placebook.check;

import org.placebook.sheet.Range;

/** Rule 3: no merged cells. */
final class MergedCellsCheck implements RuleCheck {
  static final Rule RULE = new Rule(3, "No merged or split cells", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    CellList merged = new CellList();
    for (Range range : sheet.grid().merges()) {
      merged.add(range.firstRow(), range.firstColumn());
    }
    if (!merged.isEmpty()) {
      report.error(
          RULE,
          sheet,
          merged,
          "The cells %s are merged.".formatted(sheet.grid().merges().get(0)),
          "Select them, then Home, Merge & Centre, Unmerge Cells; give every column a heading of its"
              + " own.");
    }
  }
}
