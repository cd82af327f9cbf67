package org.placebook.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.Range;
import org.placebook.sheet.SheetFeatures;
import org.placebook.table.Place;

/** Rule 2: table names are meaningful, unique and without blanks. */
final class TableNamesCheck implements RuleCheck {
  static final Rule RULE = new Rule(2, "Table names are meaningful, unique, without blanks", false);

  private static final Pattern GIVEN_BY_PROGRAM =
      Pattern.compile("(?i)(table|tabelle|tableau|__anonymous_sheet_db__|print_?area)[_ .]?\\d*");
  private static final String RENAME =
      "Click in the table, then Table Design, Table Name, and give it a name of letters, digits and"
          + " _ that says what it holds.";

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    Map<String, String> sheetByName = new HashMap<>();
    for (SheetFeatures sheet : workbook.features().sheets()) {
      List<ExcelTable> tables = new ArrayList<>(sheet.tables());
      tables.sort(Comparator.comparing(ExcelTable::range, Range.DOWNWARDS));
      for (ExcelTable table : tables) {
        Place place = new Place(workbook.file(), sheet.name(), table.range().toString());
        String name = table.name();
        String other = sheetByName.putIfAbsent(name.toLowerCase(Locale.ROOT), sheet.name());
        if (other != null) {
          report.error(
              RULE,
              place,
              "Two tables are named '%s': the other is on sheet '%s'.".formatted(name, other),
              RENAME);
        }
        name(name, place, report);
      }
    }
  }

  private static void name(String name, Place place, Report report) {
    if (name.isBlank() || name.chars().anyMatch(Character::isWhitespace)) {
      report.error(RULE, place, "The table's name '%s' holds blanks.".formatted(name), RENAME);
    } else if (GIVEN_BY_PROGRAM.matcher(name).matches()) {
      report.advice(
          RULE,
          place,
          "The table's name '%s' was given by the program and says nothing of what it holds."
              .formatted(name),
          RENAME);
    }
  }
}
