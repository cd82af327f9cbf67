/**
 * Cover, contents, notes, checks and sources, and the assembly of the whole book.
 *
 * <p>In: all other sheets and what was found on the way. Out: the {@link org.placebook.book.Book}.
 */
@NullMarked
package org.placebook.book.front;

import org.jspecify.annotations.NullMarked;
