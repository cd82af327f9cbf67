package org.placebook.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Rule 5: one header row; headings not empty and unique. */
final class HeaderRowCheck implements RuleCheck {
  static final Rule RULE = new Rule(5, "One header row; headings not empty, unique", true);

  /** What Excel writes into a table's header where nothing stood. */
  private static final Pattern MADE_UP = Pattern.compile("(?i)column\\s?\\d+|spalte\\d+");

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (TableArea table : sheet.tables()) {
      if (table.hasHeader()) {
        oneRow(sheet, table, report);
        headings(sheet, table, report);
      }
    }
  }

  private static void oneRow(CheckedSheet sheet, TableArea table, Report report) {
    int above = table.range().firstRow() - 1;
    int headers = table.firstBodyRow() - table.range().firstRow();
    boolean secondAbove =
        table.excelTable().isPresent() && above > 0 && isHeader(sheet, table, above);
    if (headers > 1 || secondAbove) {
      int first = secondAbove ? above : table.range().firstRow();
      report.error(
          RULE,
          sheet.place(first + ":" + (table.firstBodyRow() - 1)),
          "The table has more than one header row.",
          "Put the whole heading of each column into one row, such as \"2022 births\".");
    }
  }

  /** Whether a row above an Excel table has texts over its further columns. */
  private static boolean isHeader(CheckedSheet sheet, TableArea table, int row) {
    if (sheet.table(row, table.range().firstColumn()).isPresent()) {
      return false;
    }
    for (int column = Math.max(2, table.range().firstColumn());
        column <= table.range().lastColumn();
        column++) {
      if (!sheet.isBlank(row, column)) {
        return true;
      }
    }
    return false;
  }

  private static void headings(CheckedSheet sheet, TableArea table, Report report) {
    int row = table.headerRow();
    CellList empty = new CellList();
    CellList repeated = new CellList();
    Set<String> seen = new HashSet<>();
    for (int column = table.range().firstColumn(); column <= table.range().lastColumn(); column++) {
      String heading = sheet.text(row, column).toLowerCase(Locale.ROOT);
      if (heading.isEmpty() || MADE_UP.matcher(heading).matches()) {
        empty.add(row, column);
      } else if (!seen.add(heading)) {
        repeated.add(row, column);
      }
    }
    report.error(
        RULE,
        sheet,
        empty,
        "A column of table '%s' has no heading, or one that Excel made up.".formatted(table.name()),
        "Type a heading that says what the column holds.");
    report.error(
        RULE,
        sheet,
        repeated,
        "The heading repeats one to the left of it in table '%s'.".formatted(table.name()),
        "Make every heading different, for example by adding the year or the group it belongs to.");
  }
}
