/**
 * Pure statistics on {@code double[]}: measures of place, rates and their intervals, ranks, and
 * what correlations are worked out with.
 *
 * <p>In: arrays of figures. Out: numbers, or records of several.
 *
 * <p>Inside an array that is handed in, {@link java.lang.Double#NaN} marks a missing figure where
 * the method says that it takes missing figures; everywhere else every figure must be finite. What
 * cannot be computed comes out as an empty {@link java.util.OptionalDouble}, or as a result that
 * names its {@link org.placebook.stats.MissingReason reason}; never as NaN, never as zero.
 */
@NullMarked
package org.placebook.stats;

import org.jspecify.annotations.NullMarked;
