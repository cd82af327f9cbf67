/**
 * Expressions tied to their columns, and their values over places.
 *
 * <p>In: an expression and what its names mean. Out: a {@link
 * org.placebook.formula.measure.BoundFormula} and its value for each place, missing for a reason
 * where it has none. Why a figure is [c] is decided here: {@link
 * org.placebook.formula.measure.MissingPropagation}.
 */
@NullMarked
package org.placebook.formula.measure;

import org.jspecify.annotations.NullMarked;
