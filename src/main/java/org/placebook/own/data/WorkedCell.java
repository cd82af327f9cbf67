package org.placebook.own.data;

import java.util.Optional;
import org.placebook.table.Value;

/**
 * A typed cell worked out.
 *
 * @param cell where it is typed
 * @param expansion the native formula without {@code =}; none where the cell holds a value
 * @param isArray whether Excel must work it out as an array
 * @param whyValue why it holds a value, in words that complete "a value, since"; empty if it does
 *     not
 * @param value what it shows
 * @param formula what was typed, taken apart
 * @param pattern the same for all cells that hold this function of these columns, filled down
 */
public record WorkedCell(
    TypedCell cell,
    Optional<String> expansion,
    boolean isArray,
    String whyValue,
    Value value,
    TypedFormula formula,
    String pattern) {}
