package org.placebook.check;

import org.placebook.table.Place;

/** Rule 1: every table is an Excel table with its header row on. */
final class ExcelTablesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(1, "Every table is an Excel table with its header row on", true);

  @Override
  public void sheet(CheckedSheet sheet, Report report) {
    for (TableArea table : sheet.tables()) {
      Place place = sheet.place(table.range());
      if (table.excelTable().isEmpty()) {
        report.error(
            RULE,
            place,
            "These cells look like a table but are not marked as one, so screen readers cannot"
                + " read them as a table.",
            "Select them with one header row, then Insert, Table, \"My table has headers\".");
      } else if (!table.hasHeader()) {
        report.error(
            RULE,
            place,
            "The header row of table '%s' is switched off.".formatted(table.name()),
            "Click in the table, then Table Design, tick Header Row.");
      }
    }
  }
}
