/**
 * The words that a cell of a control sheet may hold, one vocabulary each.
 *
 * <p>In: a cell's text. Out: what it asks for, or the words there are.
 */
@NullMarked
package org.placebook.recipe.word;

import org.jspecify.annotations.NullMarked;
