package org.placebook.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.placebook.sheet.SheetFeatures;
import org.placebook.table.Place;

/** Rule 16: sheet names unique, at most 31 characters, no stray blanks. */
final class SheetNamesCheck implements RuleCheck {
  static final Rule RULE =
      new Rule(16, "Sheet names unique, at most 31 characters, no stray blanks", true);

  private static final int LONGEST = 31;
  private static final Pattern GIVEN_BY_PROGRAM =
      Pattern.compile("(?i)(sheet|tabelle|feuil|hoja)[_ ]?\\d+( \\(\\d+\\))?");
  private static final String RENAME =
      "Double-click the tab and type a name that says what it holds.";

  @Override
  public void workbook(CheckedWorkbook workbook, Report report) {
    Set<String> seen = new HashSet<>();
    for (SheetFeatures sheet : workbook.features().sheets()) {
      boolean isRepeated = !seen.add(sheet.name().strip().toLowerCase(Locale.ROOT));
      name(sheet.name(), workbook.place(sheet.name()), isRepeated, report);
    }
  }

  private static void name(String name, Place place, boolean isRepeated, Report report) {
    if (isRepeated) {
      report.error(RULE, place, "Another sheet has the same name.", RENAME);
    }
    if (name.length() > LONGEST) {
      report.error(
          RULE,
          place,
          "The sheet's name has %d characters; Excel's limit is 31.".formatted(name.length()),
          RENAME);
    }
    if (!name.equals(name.strip()) || name.contains("  ") || name.indexOf('\u00a0') >= 0) {
      report.error(
          RULE,
          place,
          "The sheet's name \"%s\" has blanks at an end, or two together.".formatted(name),
          RENAME);
    }
    if (GIVEN_BY_PROGRAM.matcher(name).matches()) {
      report.advice(RULE, place, "The sheet's name says nothing of what it holds.", RENAME);
    }
  }
}
