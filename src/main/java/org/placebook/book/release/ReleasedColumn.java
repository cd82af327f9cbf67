package org.placebook.book.release;

import java.util.function.IntFunction;
import org.placebook.table.Value;

/**
 * A column of figures of a release.
 *
 * @param heading for messages
 * @param numberFormat how its figures are shown
 * @param values by row, from 0
 * @param cells where they stand, as Excel shows it
 */
record ReleasedColumn(
    String heading, String numberFormat, IntFunction<Value> values, IntFunction<String> cells) {}
