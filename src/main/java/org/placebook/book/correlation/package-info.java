/**
 * Correlation sheets, and the findings that rest on tables and pairs.
 *
 * <p>In: figures of two lists. Out: pairs, matrices, sentences.
 */
@NullMarked
package org.placebook.book.correlation;

import org.jspecify.annotations.NullMarked;
