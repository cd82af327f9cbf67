package org.placebook.write.plan;

import java.util.Locale;
import java.util.Set;

/**
 * What of a typeface matters for how much room a text takes.
 *
 * @param points its size
 * @param bold whether it is bold
 * @param line how high a line of it is, in sizes
 */
public record Face(double points, boolean bold, double line) {
  /** Excel gives a line of 12 points a height of 15.75 in most typefaces. */
  private static final double MOST = 1.3125;

  /** And of 15 in Arial and those made to its measure. */
  private static final double ARIALS = 1.25;

  private static final Set<String> LIKE_ARIAL = Set.of("arial", "liberation sans", "helvetica");

  Face(double points, boolean bold, String typeface) {
    this(
        points,
        bold,
        LIKE_ARIAL.contains(typeface.strip().toLowerCase(Locale.ROOT)) ? ARIALS : MOST);
  }

  /** The height of a row of so many lines, in points. */
  public double height(int lines) {
    return Math.ceil(lines * points * line * 4) / 4;
  }
}
