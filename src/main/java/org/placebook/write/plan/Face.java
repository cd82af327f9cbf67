package org.placebook.write.plan;

/**
 * What of a typeface matters for how much room a text takes.
 *
 * @param points its size
 * @param bold whether it is bold
 */
public record Face(double points, boolean bold) {
  /** Excel gives a line of 12 points a height of 15.75. */
  private static final double LINE = 1.3125;

  /** The height of a row of so many lines, in points. */
  public double height(int lines) {
    return Math.ceil(lines * points * LINE * 4) / 4;
  }
}
