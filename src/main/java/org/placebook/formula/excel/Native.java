package org.placebook.formula.excel;

/** The second reading of a measure: native Excel text, or why there is none. */
public sealed interface Native {
  /** The longest formula that Excel takes, in characters. */
  int LONGEST = 8192;

  /**
   * A formula that Excel calculates without any help.
   *
   * @param text without {@code =}
   */
  record Formula(String text) implements Native {}

  /**
   * No native form: the cell holds the value, and Sources says so.
   *
   * @param why in words that complete "written as values because"
   */
  record ValueOnly(String why) implements Native {}
}
