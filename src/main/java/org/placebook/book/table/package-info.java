/**
 * Formulas tied to their inputs, the tables that they make, and the workings that these refer to.
 *
 * <p>In: a recipe, its inputs, the areas in scope. Out: a {@link
 * org.placebook.book.table.BoundRecipe}, then columns with values and formulas, each in its place.
 */
@NullMarked
package org.placebook.book.table;

import org.jspecify.annotations.NullMarked;
