/**
 * A book of values as an OpenDocument spreadsheet, and a table as CSV.
 *
 * <p>In: a {@link org.placebook.book.Book}. Out: bytes.
 */
@NullMarked
package org.placebook.write.ods;

import org.jspecify.annotations.NullMarked;
