/**
 * From a {@link org.placebook.book.Book} to a finished xlsx file. POI makes the shell of the
 * package: styles, tables, links, charts and properties. The rows are streamed into it.
 */
@NullMarked
package org.placebook.write;

import org.jspecify.annotations.NullMarked;
