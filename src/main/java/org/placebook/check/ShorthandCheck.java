package org.placebook.check;

import java.util.Locale;
import java.util.Set;

/** Rule 24: the harmonised shorthand, in square brackets, with a key above the table. */
final class ShorthandCheck implements TextCheck {
  static final Rule RULE =
      new Rule(24, "Harmonised shorthand in square brackets, with a key above the table", false);

  private static final Set<String> KNOWN =
      Set.of("b", "c", "e", "er", "f", "low", "p", "r", "u", "w", "x", "z", "ns", "s", "ss", "sss");

  private static final int LONGEST = 6;

  private final CellLists unknown = new CellLists();
  private final CellLists bare = new CellLists();
  private final CellLists unexplained = new CellLists();

  @Override
  public void text(CheckedCell cell) {
    if (cell.isText() && cell.text().length() <= LONGEST && cell.isBody()) {
      body(cell, cell.text());
    }
  }

  private void body(CheckedCell cell, String text) {
    CheckedSheet sheet = cell.sheet();
    var bracketed = Shorthand.BRACKETED.matcher(text);
    if (bracketed.matches()) {
      String word = bracketed.group(1).toLowerCase(Locale.ROOT);
      if (!KNOWN.contains(word)) {
        unknown.add(text, cell);
      } else if (!isKey(sheet) && !sheet.lead().contains("[" + word + "]")) {
        unexplained.add(text, cell);
      }
    } else if (cell.isAmongFigures() && isKnown(text)) {
      bare.add(text, cell);
    }
  }

  /** Whether a word without brackets is one of the harmonised shorthand. */
  static boolean isKnown(String word) {
    return KNOWN.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The sheet that explains the shorthand needs no key above its table. */
  private static boolean isKey(CheckedSheet sheet) {
    String name = sheet.name().toLowerCase(Locale.ROOT);
    return sheet.isNotes() || name.contains("shorthand") || name.contains("symbol");
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    unknown.forEach(
        (text, cells) ->
            report.error(
                RULE,
                sheet,
                cells,
                "%s is no harmonised shorthand.".formatted(text),
                "Use one of [b] [c] [e] [er] [f] [low] [p] [r] [u] [w] [x] [z]."));
    bare.forEach(
        (text, cells) ->
            report.error(
                RULE,
                sheet,
                cells,
                "The shorthand %s stands without square brackets.".formatted(text),
                "Replace it with [%s] (Home, Find & Select, Replace, match entire cell)."
                    .formatted(text)));
    unexplained.forEach(
        (text, cells) ->
            report.error(
                RULE,
                sheet,
                cells,
                "%s is used, but nothing above the table says what it means.".formatted(text),
                "Write above the table, in column A: Some cells use shorthand: %s …"
                    .formatted(text)));
  }
}
