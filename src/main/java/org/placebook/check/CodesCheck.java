package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 20, second part: codes in a column of their own. */
final class CodesCheck implements TextCheck {
  static final Rule RULE = new Rule(20, "Codes in a column of their own", false);

  private static final Pattern CODE_WITH_NAME =
      Pattern.compile(
          "(?!(?:[EWSNKJL]\\d{8}[;,\\s]*)+$)(?:[EWSNKJL]\\d{8}\\s*[:\\-\u2013]?\\s*\\p{L}{3}.*|\\p{L}.*\\(?[EWSNKJL]\\d{8}\\)?|[a-z]{2,5}\\d*:[A-Z]{2,}[A-Z0-9]*\\d[A-Z0-9]*"
              + " \\p{L}.*)");

  /** A longer text is a sentence, which may well end with a code. */
  private static final int LONGEST_LABEL = 80;

  private final CellList found = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (cell.isText()
        && cell.isBody()
        && cell.text().length() <= LONGEST_LABEL
        && hasDigit(cell.text())
        && CODE_WITH_NAME.matcher(cell.text()).matches()) {
      found.add(cell);
    }
  }

  /** Few labels have one, and looking for it costs less than the pattern. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    report.error(
        RULE,
        sheet,
        found,
        "A code and a name stand in one cell.",
        "Insert a column for the codes: Data, Text to Columns.");
  }
}
