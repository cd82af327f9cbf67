/**
 * What the figures of a table prove: series of periods, parts of a whole, totals, per cents. Words
 * only take away.
 *
 * <p>In: columns of figures. Out: what they are, or why nothing is claimed.
 */
@NullMarked
package org.placebook.recipe.proof;

import org.jspecify.annotations.NullMarked;
