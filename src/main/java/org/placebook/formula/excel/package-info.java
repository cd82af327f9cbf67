/**
 * The other reading of a formula: its native Excel text, short and the same down a column.
 *
 * <p>In: a bound formula and where figures stand. Out: text, or that Excel has no such form.
 */
@NullMarked
package org.placebook.formula.excel;

import org.jspecify.annotations.NullMarked;
