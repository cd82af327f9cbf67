/**
 * The words that a cell of a control sheet may hold, one vocabulary each. In: a cell's text; out:
 * what it asks for, or the words there are.
 */
@NullMarked
package org.placebook.recipe.word;

import org.jspecify.annotations.NullMarked;
