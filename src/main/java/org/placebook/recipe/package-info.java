/**
 * The recipe: control sheets that an analyst fills in, checked as a whole; how its inputs are found
 * among the tables at hand; and a draft for a table that came without a recipe.
 */
@NullMarked
package org.placebook.recipe;

import org.jspecify.annotations.NullMarked;
