/**
 * What a reader sees first: the main points, and a row for each indicator on one page.
 *
 * <p>In: placed tables, our areas, verdicts. Out: the sheets Summary and Summary chart, and points
 * for the cover.
 */
@NullMarked
package org.placebook.book.summary;

import org.jspecify.annotations.NullMarked;
