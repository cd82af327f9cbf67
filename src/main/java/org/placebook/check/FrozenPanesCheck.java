package org.placebook.check;

/** Rule 18: no filter or frozen panes unless column A says how to turn them off. */
final class FrozenPanesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(18, "No filter or frozen panes unless column A says how to turn them off", false);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    boolean explained = sheet.lead().contains("freez") || sheet.lead().contains("froz");
    if (sheet.features().view().frozen() && !explained) {
      frozen(sheet, report);
    }
    boolean filtered =
        !sheet.features().view().filter().isEmpty()
            || sheet.features().tables().stream().anyMatch(table -> table.filterButtons());
    if (filtered && !sheet.lead().contains("filter")) {
      report.error(
          RULE,
          sheet.place(),
          "The sheet has filter buttons, and nothing in column A says how to turn them off.",
          "Data, Filter turns them off; or write above the table how to do so.");
    }
  }

  private static void frozen(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet.place(),
        "Rows or columns are frozen, and nothing in column A says how to turn that off.",
        "View, Freeze Panes, Unfreeze Panes; or write above the table how to do so.");
  }
}
