/**
 * Pure statistics on {@code double[]}: correlations with their evidence, and measures of place.
 *
 * <p>Inside an array that is handed in, {@link java.lang.Double#NaN} marks a missing figure where
 * the method says that it takes missing figures; everywhere else every figure must be finite. What
 * cannot be computed comes out as an empty {@link java.util.OptionalDouble}, or as a result that
 * names its {@link org.placebook.stats.Why reason}; never as NaN, never as nought.
 */
@NullMarked
package org.placebook.stats;

import org.jspecify.annotations.NullMarked;
