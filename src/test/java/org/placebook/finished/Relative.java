package org.placebook.finished;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formulas as they are filled down: rows that are not fixed move with the cell. */
final class Relative {
  /** A text, a sheet's name in quotes, or a reference to a cell. */
  private static final Pattern PART =
      Pattern.compile(
          "\"[^\"]*\"|'[^']*'!|(?<![A-Za-z_.])(\\$?[A-Z]{1,3})(\\$?)(\\d+)(?![\\d(A-Za-z])");

  private Relative() {}

  /** The formula of a row, as it stands when it is moved to another row. */
  static String moved(String formula, int from, int to) {
    return PART.matcher(formula)
        .replaceAll(part -> Matcher.quoteReplacement(moved(part, to - from)));
  }

  private static String moved(MatchResult part, int by) {
    boolean moves = part.group(1) != null && part.group(2).isEmpty();
    return moves ? part.group(1) + (Integer.parseInt(part.group(3)) + by) : part.group();
  }
}
