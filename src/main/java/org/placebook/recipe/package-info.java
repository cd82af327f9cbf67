/**
 * The recipe as records: what is to be read, worked out and shown.
 *
 * <p>In: nothing. Out: what control sheets are read into, and what everything after them rests on.
 */
@NullMarked
package org.placebook.recipe;

import org.jspecify.annotations.NullMarked;
