package org.placebook.check;

import java.util.List;

/** Rule 12, third part: names of the workbook that lead nowhere are clutter, and break formulas. */
final class BrokenNamesCheck implements RuleCheck {
  static final Rule RULE = new Rule(12, "No defined names that refer to nothing", false);

  private static final int MOST_NAMED = 5;

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    List<String> broken = workbook.features().hidden().brokenNames();
    if (!broken.isEmpty()) {
      int more = broken.size() - MOST_NAMED;
      report.error(
          RULE,
          workbook.place(),
          "%d defined name(s) refer to cells that are gone (#REF!): %s%s."
              .formatted(
                  broken.size(),
                  String.join(", ", broken.subList(0, Math.min(MOST_NAMED, broken.size()))),
                  more > 0 ? " and " + more + " more" : ""),
          "Formulas, Name Manager, Filter, Names with Errors; delete them or point them anew.");
    }
  }
}
