package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 19, third part: figures are stored as numbers. */
final class NumbersAsTextCheck implements TextCheck {
  static final Rule RULE = new Rule(19, "Figures are stored as numbers", false);

  private static final Pattern NUMBER =
      Pattern.compile("[-+\u2212]?(?:\\d{1,3}(?:[, ]\\d{3})+|\\d+)(?:\\.\\d+)?%?");

  private final CellList found = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (cell.isText() && cell.isAmongFigures() && NUMBER.matcher(cell.text()).matches()) {
      found.add(cell);
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet,
        found,
        "The figure is stored as text, so sums pass over it.",
        "Select the cells, click the warning sign beside them, Convert to Number.");
  }
}
