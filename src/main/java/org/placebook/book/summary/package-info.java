/** What a reader sees first: the main points, and a row for each indicator on one page. */
@NullMarked
package org.placebook.book.summary;

import org.jspecify.annotations.NullMarked;
