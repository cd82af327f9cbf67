package org.placebook.check;

import java.util.Locale;
import java.util.Set;

/** Rule 7: a blank cell for one stated reason only, otherwise shorthand; never NA, "-", "..". */
final class MissingFiguresCheck implements TextCheck {
  static final Rule RULE =
      new Rule(7, "Blank cells for one stated reason only, otherwise shorthand", true);

  private static final Set<String> MARKERS =
      Set.of(
          "na", "n/a", "n.a.", "n.a", "-", "\u2013", "\u2014", ".", "..", "...", "\u2026", "*",
          "**", "***", "#", "~", ":", "!", "nil", "null", "none", "?", "#n/a");

  private static final int LONGEST = 4;

  private final CellLists markers = new CellLists();

  @Override
  public void text(CheckedCell cell) {
    String text = cell.text();
    if (!text.isEmpty()
        && text.length() <= LONGEST
        && (isWord(text) ? cell.isAmongFigures() : cell.isBody())
        && MARKERS.contains(text.toLowerCase(Locale.ROOT))) {
      markers.add(text, cell);
    }
  }

  /** A word may be a label as well: the category None beside Some. */
  private static boolean isWord(String text) {
    return text.equalsIgnoreCase("none") || text.equalsIgnoreCase("nil");
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    markers.forEach(
        (marker, cells) ->
            report.error(
                RULE,
                sheet,
                cells,
                "\"%s\" stands where a figure should.".formatted(marker),
                "Replace it with the shorthand that says why there is no figure, such as [x] not"
                    + " available or [c] confidential, and explain that above the table."));
    if (!sheet.lead().contains("blank")) {
      report.error(
          RULE,
          sheet,
          blanks(sheet),
          "The cell is blank, and nothing above the table says why cells are blank.",
          "Write the shorthand for the reason, such as [x]; or, if all blanks have one reason, say"
              + " above the table \"Blank cells mean …\".");
    }
  }

  private static CellList blanks(CheckedSheet sheet) {
    CellList blanks = new CellList();
    for (TableArea table : sheet.tables().stream().filter(TableArea::hasBlanks).toList()) {
      for (int row = table.firstBodyRow(); row <= table.range().lastRow(); row++) {
        for (int column = table.range().firstColumn();
            column <= table.range().lastColumn();
            column++) {
          if (sheet.isBlank(row, column)) {
            blanks.add(row, column);
          }
        }
      }
    }
    return blanks;
  }
}
