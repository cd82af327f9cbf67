/**
 * Which rows are areas in scope: one level, no totals, each place once.
 *
 * <p>In: an input that was found. Out: the areas, and what was left out, with the reason.
 */
@NullMarked
package org.placebook.recipe.scope;

import org.jspecify.annotations.NullMarked;
