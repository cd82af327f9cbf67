/**
 * Number formats of spreadsheets, taken apart once: what a format shows of a number, and what it
 * withholds.
 */
@NullMarked
package org.placebook.table.format;

import org.jspecify.annotations.NullMarked;
