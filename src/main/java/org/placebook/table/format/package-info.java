/**
 * Number formats of spreadsheets, taken apart once: what a format shows of a number, and what it
 * withholds.
 *
 * <p>In: the code of a format. Out: its sections, and a number as they show it.
 */
@NullMarked
package org.placebook.table.format;

import org.jspecify.annotations.NullMarked;
