package org.placebook.sheet;

import java.util.Optional;

/**
 * Cells that lead somewhere when clicked.
 *
 * @param range one cell as a rule
 * @param target an address outside, or a place within such as {@code 'Table 1'!A1}
 */
public record LinkArea(Range range, String target) {

  /** The link of a formula {@code HYPERLINK("#'Table 1'!A1", "Table 1")}, if it is one. */
  public static Optional<LinkArea> ofFormula(String formula, int row, int column) {
    if (!formula.regionMatches(true, 0, "HYPERLINK(", 0, "HYPERLINK(".length())) {
      return Optional.empty();
    }
    int from = formula.indexOf('"');
    int to = from < 0 ? -1 : formula.indexOf('"', from + 1);
    String target = to < 0 ? "" : formula.substring(from + 1, to);
    return Optional.of(new LinkArea(new Range(row, column, row, column), target));
  }
}
