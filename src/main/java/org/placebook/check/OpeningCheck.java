package org.placebook.check;

import org.placebook.sheet.FileFormat.Says;
import org.placebook.sheet.SheetView;

/** Rule 15: the first sheet is active, A1 active on every sheet, zoom 100%. */
final class OpeningCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(15, "First sheet active, A1 active on every sheet, zoom 100%", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    SheetView view = sheet.features().view();
    if (!view.activeCell().equals("A1")) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet opens with cell %s chosen, not A1.".formatted(view.activeCell()),
          "Press Ctrl+Home on the sheet, click cell A1, then save.");
    }
    if (view.zoom() != 100 && view.zoom() != 0) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet opens at a zoom of %d%%.".formatted(view.zoom()),
          "View, 100%, then save.");
    }
  }

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    String active = workbook.features().activeSheet();
    String first = workbook.features().firstSheet();
    if (workbook.features().format().says(Says.LOOKS) && !active.equals(first)) {
      report.error(
          RULE,
          workbook.place(),
          "The workbook opens at sheet '%s', not at its first sheet '%s'.".formatted(active, first),
          "Click the first tab, then save.");
    }
  }
}
