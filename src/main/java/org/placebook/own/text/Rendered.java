package org.placebook.own.text;

import java.util.List;

/**
 * The native text of a measure.
 *
 * @param text without {@code =}
 * @param operands what its guard asks for, in the order written
 * @param numeratorFirst whether a [low] of the first operand is the result's
 * @param isArray whether Excel must work it out as an array
 */
public record Rendered(
    String text, List<Operand> operands, boolean numeratorFirst, boolean isArray) {

  /** Copies the list. */
  public Rendered {
    operands = List.copyOf(operands);
  }
}
