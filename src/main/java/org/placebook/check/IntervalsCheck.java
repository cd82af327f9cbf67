package org.placebook.check;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Rule 21: interval bounds in separate columns; no asterisks on figures. */
final class IntervalsCheck implements TextCheck {
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

  private final Map<String, Boolean> headings = new HashMap<>();
  private final CellList starred = new CellList();
  private final CellList intervals = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (!cell.isText() || !cell.isBody()) {
      return;
    }
    String text = cell.text();
    if (text.indexOf('*') > 0 && STARRED.matcher(text).matches()) {
      starred.add(cell);
    } else if ((text.indexOf('\u00b1') >= 0 || (!isWord(text) && isOfIntervals(cell)))
        && INTERVAL.matcher(text).matches()) {
      intervals.add(cell);
    }
  }

  private static boolean isWord(String text) {
    return text.isEmpty() || Character.isLetter(text.charAt(0));
  }

  private boolean isOfIntervals(CheckedCell cell) {
    int row = cell.table().orElseThrow().headerRow();
    return headings.computeIfAbsent(
        cell.sheet().text(row, cell.column()),
        heading -> INTERVAL_HEADING.matcher(heading).matches());
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
  }
}
