package org.placebook.check;

import java.util.Locale;
import java.util.Set;

/** Rule 7: a blank cell for one stated reason only, otherwise shorthand; never NA, "-", "..". */
final class MissingFiguresCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(7, "Blank cells for one stated reason only, otherwise shorthand", true);

  private static final Set<String> MARKERS =
      Set.of(
          "na", "n/a", "n.a.", "n.a", "-", "\u2013", "\u2014", ".", "..", "...", "\u2026", "*",
          "**", "***", "#", "~", ":", "!", "nil", "null", "none", "?", "#n/a");

  private CellLists markers = new CellLists();

  @Override
  public void cell(CheckedSheet sheet, int row, int column) {
    String text = sheet.isNumber(row, column) ? "" : sheet.text(row, column);
    if (text.isEmpty() || text.length() > 4 || !MARKERS.contains(text.toLowerCase(Locale.ROOT))) {
      return;
    }
    if (sheet.table(row, column).filter(table -> table.isBody(row)).isPresent()) {
      markers.add(text, row, column);
    }
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    markers.flush(
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
    for (TableArea table : sheet.tables()) {
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
