/**
 * The sheets of charts: each chart stands beside a table of what it shows.
 *
 * <p>In: finished tables and pairs. Out: charts with their figures, titles and alt text.
 */
@NullMarked
package org.placebook.book.chart;

import org.jspecify.annotations.NullMarked;
