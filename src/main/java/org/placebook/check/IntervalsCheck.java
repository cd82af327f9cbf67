package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 21: interval bounds in separate columns; no asterisks on figures. */
final class IntervalsCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(21, "Interval bounds in separate columns; no asterisks on figures", false);

  private static final String FIGURE = "[-+\u2212]?\\d[\\d,]*(?:\\.\\d+)?%?";
  private static final Pattern STARRED = Pattern.compile(FIGURE + "\\s*\\*+");
  private static final Pattern INTERVAL =
      Pattern.compile(
          "[(\\[]?\\s*"
              + FIGURE
              + "\\s*(?:-|\u2013|to|,|;)\\s*"
              + FIGURE
              + "\\s*[)\\]]?|.*\u00b1\\s*\\d.*");
  private static final Pattern INTERVAL_HEADING =
      Pattern.compile("(?is).*(interval|confidence|\\bCI\\b|bounds).*");

  private CellList starred = new CellList();
  private CellList intervals = new CellList();

  @Override
  public void cell(CheckedSheet sheet, int row, int column) {
    if (!sheet.isText(row, column)) {
      return;
    }
    sheet
        .table(row, column)
        .filter(table -> table.isBody(row))
        .ifPresent(table -> body(sheet, table, row, column));
  }

  private void body(CheckedSheet sheet, TableArea table, int row, int column) {
    String text = sheet.text(row, column);
    if (STARRED.matcher(text).matches()) {
      starred.add(row, column);
    } else if (text.indexOf('\u00b1') >= 0
        || INTERVAL_HEADING.matcher(sheet.text(table.headerRow(), column)).matches()) {
      if (INTERVAL.matcher(text).matches()) {
        intervals.add(row, column);
      }
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet,
        starred,
        "An asterisk on a figure marks its significance.",
        "Put the significance into a column of its own, in words or as [ns], [s], [ss], [sss].");
    report.error(
        RULE,
        sheet,
        intervals,
        "Both bounds of an interval stand in one cell.",
        "Give the lower and the upper bound a column each.");
    starred = new CellList();
    intervals = new CellList();
  }
}
