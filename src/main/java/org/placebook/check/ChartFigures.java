package org.placebook.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.table.Letters;

/** Where charts take their figures from. */
final class ChartFigures {
  private static final Pattern REFERENCE =
      Pattern.compile("\\(?'?(.+?)'?!\\$?([A-Z]{1,3})\\$?(\\d{1,7})(?:[:,].*)?");

  private final WorkbookFeatures features;

  ChartFigures(WorkbookFeatures features) {
    this.features = features;
  }

  /** Whether a reference begins within an Excel table; one that is no range counts as such. */
  boolean isInTable(String reference) {
    Matcher parts = REFERENCE.matcher(reference);
    if (!parts.matches()) {
      return true;
    }
    String name = parts.group(1).replace("''", "'");
    int row = Integer.parseInt(parts.group(3));
    int column = Letters.column(parts.group(2));
    for (SheetFeatures sheet : features.sheets()) {
      if (sheet.name().equals(name)) {
        return sheet.tables().stream().anyMatch(table -> table.range().contains(row, column));
      }
    }
    return false;
  }
}
