package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 5, second part: units in brackets, then note markers, each on a line of its own. */
final class HeadingLinesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(5, "Units in brackets, then [note n], each on a new line of the heading", false);

  private static final Pattern MARKER_IN_LINE = Pattern.compile("(?i)[^\\n\\]\\s][ \\t]*\\[note");
  private static final Pattern UNIT_IN_LINE =
      Pattern.compile(
          "(?i)[^\\n\\s][ \\t]*\\((%|per ?cent|percentages?|numbers?|counts?|£[^)]*|thousands?|"
              + "millions?|000s|years?|hectares|rate|index[^)]*)\\)");
  private static final Pattern UNIT_BEHIND_MARKER = Pattern.compile("(?is)\\[note.*\\n\\s*\\(");

  private static final String REMEDY =
      "Write the heading, then the unit in round brackets, then [note 1], with Alt+Enter before"
          + " each.";

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    CellList markers = new CellList();
    CellList units = new CellList();
    CellList order = new CellList();
    for (TableArea table : sheet.tables()) {
      int row = table.headerRow();
      for (int column = table.range().firstColumn();
          table.hasHeader() && column <= table.range().lastColumn();
          column++) {
        String heading = sheet.text(row, column);
        note(markers, MARKER_IN_LINE.matcher(heading).find(), row, column);
        note(units, UNIT_IN_LINE.matcher(heading).find(), row, column);
        note(order, UNIT_BEHIND_MARKER.matcher(heading).find(), row, column);
      }
    }
    report.error(RULE, sheet, order, "The unit stands behind the note marker.", REMEDY);
    report.error(
        RULE,
        sheet,
        markers,
        "The note marker is not on a line of its own in the heading.",
        REMEDY);
    report.advice(
        RULE,
        sheet,
        units,
        "The bracket looks like a unit, but is not on a line of its own in the heading.",
        REMEDY);
  }

  private static void note(CellList cells, boolean holds, int row, int column) {
    if (holds) {
      cells.add(row, column);
    }
  }
}
