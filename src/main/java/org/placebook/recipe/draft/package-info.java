/**
 * A recipe for a table that came without one: what is proved, and no more.
 *
 * <p>In: tables. Out: control sheets, and in a sentence what was taken for what.
 */
@NullMarked
package org.placebook.recipe.draft;

import org.jspecify.annotations.NullMarked;
