package org.placebook.check;

import java.util.regex.Pattern;

/** Rule 20, second part: codes in a column of their own. */
final class CodesCheck implements TextCheck {
  static final Rule RULE = new Rule(20, "Codes in a column of their own", false);

  private static final Pattern CODE_WITH_NAME =
      Pattern.compile(
          "(?!(?:[EWSNKJL]\\d{8}[;,\\s]*)+$)(?:[EWSNKJL]\\d{8}\\s*[:\\-\u2013]?\\s*\\p{L}{3}.*|\\p{L}.*\\(?[EWSNKJL]\\d{8}\\)?|[a-z]{2,5}\\d*:[A-Z]{2,}[A-Z0-9]*\\d[A-Z0-9]*"
              + " \\p{L}.*)");

  private static final int DIGITS_OF_CODE = 8;

  /** A longer text is a sentence, which may well end with a code. */
  private static final int LONGEST_LABEL = 80;

  private final CellList found = new CellList();

  @Override
  public void text(CheckedCell cell) {
    if (cell.isText()
        && cell.isBody()
        && cell.text().length() <= LONGEST_LABEL
        && mayHoldBoth(cell.text())
        && CODE_WITH_NAME.matcher(cell.text()).matches()) {
      found.add(cell);
    }
  }

  /** Whether there is room for a code and more, which costs less to see than what it is. */
  private static boolean mayHoldBoth(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < DIGITS_OF_CODE; i++) {
      char c = text.charAt(i);
      digits = c >= '0' && c <= '9' ? digits + 1 : 0;
    }
    return (digits == DIGITS_OF_CODE && text.length() > 1 + DIGITS_OF_CODE)
        || text.indexOf(':') >= 0;
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
