/**
 * A long table, which has a row for each area and category, spread to a wide one with a row for
 * each area.
 *
 * <p>In: what the recipe says of an input, and its long table. Out: the wide {@link
 * org.placebook.table.Table}, and what was kept and left; or why it cannot be spread. Nothing is
 * added up that the recipe does not name, and of several rows for one cell none is chosen.
 */
@NullMarked
package org.placebook.recipe.spread;

import org.jspecify.annotations.NullMarked;
