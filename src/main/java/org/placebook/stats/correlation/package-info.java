/**
 * Correlations with their evidence: coefficients, p, intervals, adjustments, influence.
 *
 * <p>In: columns of figures. Out: records, one a pair or a whole matrix.
 */
@NullMarked
package org.placebook.stats.correlation;

import org.jspecify.annotations.NullMarked;
