package org.placebook.check;

import java.util.List;
import java.util.regex.Pattern;

/** Rule 10: A1 the title, A2 how many tables, all lines in column A, nothing below a table. */
final class SheetLayoutCheck implements CellCheck {
  static final Rule RULE =
      new Rule(10, "A1 holds the title, A2 the number of tables; nothing below a table", true);

  private static final Pattern HOW_MANY =
      Pattern.compile(
          "(?is).*(?:work)?sheet contains? (?:an?|one|two|three|four|\\w+) .*tables?.*");

  private final CellList beside = new CellList();
  private final CellList below = new CellList();

  @Override
  public void cell(CheckedCell cell) {
    List<TableArea> tables = cell.sheet().tables();
    if (belongs(cell)) {
      return;
    }
    int last = tables.stream().mapToInt(t -> t.range().lastRow()).max().orElse(0);
    if (cell.row() > last) {
      below.add(cell);
    } else if (cell.column() > 1) {
      beside.add(cell);
    }
  }

  @Override
  public boolean passes(AlikeFigures figures) {
    return belongs(figures.first());
  }

  private static boolean belongs(CheckedCell cell) {
    return cell.table().isPresent() || cell.sheet().tables().isEmpty();
  }

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    if (sheet.grid().lastRow() > 0 && sheet.isBlank(1, 1)) {
      report.error(
          RULE,
          sheet.place(1, 1),
          "A1 is blank.",
          "Write the sheet's title into A1: what, where, when.");
    }
    if (!sheet.tables().isEmpty() && !HOW_MANY.matcher(sheet.text(2, 1)).matches()) {
      report.error(
          RULE,
          sheet.place(2, 1),
          "A2 does not say how many tables the sheet holds.",
          "Write \"This worksheet contains one table.\" into A2.");
    }
    if (sheet.tables().size() > 1) {
      report.advice(
          RULE,
          sheet.place(),
          "The sheet holds %d tables, or parts that look like tables."
              .formatted(sheet.tables().size()),
          "Give each table a sheet of its own: readers who cannot see the sheet find only the"
              + " first.");
    }
    report.error(
        RULE,
        sheet,
        beside,
        "A text or figure stands beside the tables, not in column A.",
        "Move it into column A above the table.");
    report.error(
        RULE,
        sheet,
        below,
        "Something stands below the last table, where readers who cannot see do not look.",
        "Move it above the table or to the Notes sheet.");
  }
}
