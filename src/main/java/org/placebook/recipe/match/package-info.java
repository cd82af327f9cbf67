/**
 * Which table is which input of a recipe, and which of its columns and rows are meant.
 *
 * <p>In: a recipe and tables. Out: a {@link org.placebook.recipe.match.Matching}; what did not
 * match is listed.
 */
@NullMarked
package org.placebook.recipe.match;

import org.jspecify.annotations.NullMarked;
