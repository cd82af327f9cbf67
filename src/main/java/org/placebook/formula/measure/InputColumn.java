package org.placebook.formula.measure;

/**
 * A column of an input, as formulas see it.
 *
 * @param input the input's name in the recipe
 * @param heading the column's heading as the input has it
 * @param unit what its figures are
 */
public record InputColumn(String input, String heading, Unit unit) {

  /** What figures are, which decides whether they can be added up. */
  public enum Unit {
    /** Things counted: a group's figure is the sum over its areas. */
    COUNT,
    /** Shares of 100 that came ready-made. */
    PERCENT,
    /** So many per thousand. */
    RATE,
    /** An average, a price, an index. */
    VALUE
  }

  /** Whether the figures of several areas may be added up. */
  public boolean addsUp() {
    return unit == Unit.COUNT;
  }
}
