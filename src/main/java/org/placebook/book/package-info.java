/**
 * The finished workbook as data: sheets, columns, cells, charts. All that the writers see; nothing
 * here knows of files.
 *
 * <p>In: nothing; the rooms of {@code book} below fill it. Out: a {@link org.placebook.book.Book}.
 */
@NullMarked
package org.placebook.book;

import org.jspecify.annotations.NullMarked;
