package org.placebook.own.splice;

import java.util.Optional;

/**
 * A cell with a formula as it stands in its part.
 *
 * @param start the place of its first character
 * @param end behind its last
 * @param row counted from 1
 * @param column counted from 1
 * @param xml as it stands
 * @param style the number of its format, or nothing
 * @param type such as {@code e} or {@code str}, or nothing
 * @param kind of its formula: {@code shared}, {@code array}, or nothing
 * @param range that a shared or array formula is given for, or nothing
 * @param shared the number of a shared formula, or nothing
 * @param formula its text without {@code =}; empty for the followers of a shared one
 * @param cached what stands as its value, or nothing where there is none
 */
public record FormulaCell(
    int start,
    int end,
    int row,
    int column,
    String xml,
    String style,
    String type,
    String kind,
    String range,
    String shared,
    String formula,
    Optional<String> cached) {

  /** The same cell with the text of its own that a shared formula gives it. */
  public FormulaCell with(String text) {
    return new FormulaCell(
        start, end, row, column, xml, style, type, kind, range, shared, text, cached);
  }
}
