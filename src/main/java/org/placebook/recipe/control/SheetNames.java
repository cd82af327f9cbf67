package org.placebook.recipe.control;

import java.util.List;
import java.util.regex.Pattern;
import org.placebook.recipe.ControlCell;

/** Names that Excel does not take for a sheet, or that the finished workbook needs itself. */
final class SheetNames {
  /** Excel's limit on the length of a sheet's name. */
  private static final int LONGEST = 31;

  private static final Pattern FORBIDDEN = Pattern.compile("[\\[\\]:*?/\\\\]|^'|'$");
  private static final List<String> TAKEN =
      List.of("Cover", "Contents", "Notes", "Findings", "Checks", "Sources", "History");

  private SheetNames() {}

  static List<ControlFault> faults(ControlCell name) {
    ControlFaults faults = new ControlFaults();
    String text = name.text();
    if (text.length() > LONGEST) {
      faults.error(
          name.place(),
          "The name '%s' has %d characters; Excel's limit for a sheet is %d"
              .formatted(text, text.length(), LONGEST));
    }
    if (FORBIDDEN.matcher(text).find()) {
      faults.error(
          name.place(),
          "The name '%s' cannot be a sheet's: Excel refuses [ ] : * ? / \\ in it".formatted(text));
    }
    if (DeclaredNames.has(TAKEN, text)) {
      faults.error(
          name.place(),
          "The finished workbook has a sheet '%s' of its own; choose another name".formatted(text));
    }
    return faults.all();
  }
}
