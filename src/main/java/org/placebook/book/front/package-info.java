/**
 * Cover, contents, notes, checks and sources, and the whole book: first all is worked out, then its
 * sheets are put in order.
 *
 * <p>In: all other sheets and what was found on the way. Out: the {@link org.placebook.book.Book}.
 */
@NullMarked
package org.placebook.book.front;

import org.jspecify.annotations.NullMarked;
