package org.placebook.book.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A formula that is filled down: rows that are not fixed move with the cell. It is taken apart once
 * for all rows of a column.
 */
final class FillDown {
  /** A text, a sheet's name in quotes, or a reference to a cell whose row is not fixed. */
  private static final Pattern PART =
      Pattern.compile("\"[^\"]*\"|'[^']*'!|(?<![A-Za-z_.$])(\\$?[A-Z]{1,3})(\\d+)(?![\\d(A-Za-z])");

  /** Every other one is followed by a row. */
  private final List<String> stretches = new ArrayList<>();

  private final List<Integer> distances = new ArrayList<>();

  private FillDown() {}

  /** The formula of a cell in a row of the sheet. */
  static FillDown of(String formula, int row) {
    FillDown filled = new FillDown();
    StringBuilder stretch = new StringBuilder();
    Matcher parts = PART.matcher(formula);
    int done = 0;
    while (parts.find()) {
      if (parts.start(2) >= 0) {
        stretch.append(formula, done, parts.start(2));
        filled.stretches.add(stretch.toString());
        filled.distances.add(Integer.parseInt(parts.group(2)) - row);
        stretch.setLength(0);
        done = parts.end();
      }
    }
    filled.stretches.add(stretch.append(formula.substring(done)).toString());
    return filled;
  }

  /** The same in another row. */
  String at(int row) {
    StringBuilder formula = new StringBuilder(stretches.get(0));
    for (int i = 0; i < distances.size(); i++) {
      formula.append(row + distances.get(i)).append(stretches.get(i + 1));
    }
    return formula.toString();
  }
}
