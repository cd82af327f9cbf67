/**
 * A small grammar of sentences about figures, in plain British English. It is handed figures and
 * what they support, and says no more than that; it knows of no recipe, sheet or cell.
 *
 * <p>In: figures, names, units. Out: sentences.
 */
@NullMarked
package org.placebook.book.words;

import org.jspecify.annotations.NullMarked;
