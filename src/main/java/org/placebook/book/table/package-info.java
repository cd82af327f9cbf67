/**
 * Derived tables, the workings that their formulas refer to, and the data sheets.
 *
 * <p>In: a recipe, its inputs, the areas in scope. Out: columns with values and formulas, each in
 * its place.
 */
@NullMarked
package org.placebook.book.table;

import org.jspecify.annotations.NullMarked;
