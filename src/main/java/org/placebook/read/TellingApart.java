package org.placebook.read;

import java.util.HashSet;
import java.util.Set;

/** Whether header rows tell the columns apart, or another above them must. */
final class TellingApart {
  private TellingApart() {}

  /**
   * Whether a row names several columns that the rows beneath it do not tell apart: the sexes above
   * a measure that is the same in all columns.
   *
   * @param top the highest header row so far
   * @param bottom the lowest row that may be of the header
   */
  static boolean needs(Strip strip, int row, int top, int bottom, int firstFigure) {
    Set<String> beneath = new HashSet<>();
    Set<String> all = new HashSet<>();
    int columns = 0;
    int named = 0;
    String group = "";
    for (int column = firstFigure; column <= strip.last(top); column++) {
      String heading = composed(strip, top, bottom, column);
      group = strip.text(row, column).isEmpty() ? group : strip.text(row, column);
      named += strip.text(row, column).isEmpty() ? 0 : 1;
      if (heading.isBlank()) {
        continue;
      }
      columns++;
      beneath.add(heading);
      all.add(group + "\n" + heading);
    }
    return named > 1 && beneath.size() < columns && all.size() > beneath.size();
  }

  private static String composed(Strip strip, int top, int bottom, int column) {
    StringBuilder heading = new StringBuilder();
    for (int row = top; row <= bottom; row++) {
      heading.append(strip.text(row, column)).append('\n');
    }
    return heading.toString();
  }
}
