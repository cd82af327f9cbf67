/**
 * A book as an xlsx file, rows streamed.
 *
 * <p>In: a {@link org.placebook.book.Book}. Out: a workbook, the same bytes each time.
 */
@NullMarked
package org.placebook.write.xlsx;

import org.jspecify.annotations.NullMarked;
