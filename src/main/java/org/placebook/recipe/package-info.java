/**
 * The recipe as records, and the words that may stand in it.
 *
 * <p>In: nothing. Out: what control sheets are read into, and what everything after them rests on.
 */
@NullMarked
package org.placebook.recipe;

import org.jspecify.annotations.NullMarked;
