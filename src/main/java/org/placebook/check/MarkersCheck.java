package org.placebook.check;

import java.util.regex.Pattern;
import org.placebook.sheet.RaisedText;

/** Rule 8: no superscripts or symbol markers; notes never beside a figure. */
final class MarkersCheck implements TextCheck {
  static final Rule RULE =
      new Rule(8, "No superscripts or symbol markers; no note beside a figure", true);

  private static final Pattern SYMBOL =
      Pattern.compile(
          "[\\p{L}\\d)%\\]][*\u2020\u2021\u00a7]+(?=$|[\\s,])|^[*\u2020\u2021\u00a7]+ ?\\p{L}");

  /** The best grade of a GCSE. */
  private static final Pattern GRADE =
      Pattern.compile("\\bA\\*(?= to [A-G]\\b| ?[-\u2013,/] ?A?[A-G]\\b)");

  /** Squares and cubes of units and of r are no markers. */
  private static final Pattern RAISED_DIGIT =
      Pattern.compile(
          "[\\p{L})]{3,}[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|[\\s)][\u00b9\u00b2\u00b3\u2070\u2074-\u2079]");

  private static final Pattern UNIT =
      Pattern.compile("(?i)(?:\\b[kc]?m|\\br|CO|\\bN)[23\u00b2\u00b3]");
  private static final Pattern BESIDE_FIGURE =
      Pattern.compile(
          "[£$€]?[-+\u2212]?[\\d,]*\\.?\\d+%?\\s*(\\[[^\\]]*\\]|\\([a-z\\d]{1,2}\\)|[a-z]{1,2})");

  private final CellLists symbols = new CellLists();
  private final CellList figures = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (!cell.isText()) {
      return;
    }
    String text = cell.text();
    if (cell.isAmongFigures()) {
      if (!text.startsWith("[") && BESIDE_FIGURE.matcher(text).matches()) {
        figures.add(cell);
      }
    } else if (hasSign(text)) {
      label(cell, text);
    }
  }

  private void label(CheckedCell cell, String text) {
    if (SYMBOL.matcher(GRADE.matcher(text).replaceAll("A")).find()) {
      symbols.add("A symbol such as * marks a note.", cell);
    } else if (RAISED_DIGIT.matcher(text).find()) {
      symbols.add("A superscript character marks a note.", cell);
    }
  }

  /** Whether it holds an asterisk or any character beyond ASCII, as few texts do. */
  private static boolean hasSign(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '*' || text.charAt(i) > '~') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (RaisedText raised : sheet.features().raisedTexts()) {
      String whole = sheet.text(raised.row(), raised.column());
      if (!(raised.raised().strip().matches("[23]") && UNIT.matcher(whole).find())) {
        symbols.add(
            "Text is superscript or subscript, which screen readers read as plain text.",
            raised.row(),
            raised.column());
      }
    }
    report.errors(
        RULE,
        sheet,
        symbols,
        "Write [note 1] in the title, the heading or the row's label instead, and the note"
            + " on a Notes sheet.");
    report.error(
        RULE,
        sheet,
        figures,
        "A marker stands in one cell with a figure, so the figure is a text.",
        "Leave the figure alone in its cell; put the marker into the row's label or a Notes"
            + " column.");
  }
}
