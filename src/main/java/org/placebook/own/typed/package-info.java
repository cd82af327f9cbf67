/**
 * The text of Excel's formulas: cut into tokens, compared, moved, and read as expressions of the
 * formula language.
 *
 * <p>In: a cell's formula. Out: its pieces, or an {@link org.placebook.formula.Expression}.
 */
@NullMarked
package org.placebook.own.typed;

import org.jspecify.annotations.NullMarked;
