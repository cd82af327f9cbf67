/**
 * The figures beside those of an earlier release: which moved far, changed sign, are newly held
 * back or shown, and which rows are new or gone.
 *
 * <p>In: the inputs and an earlier finished workbook. Out: what changed, as sentences and a table.
 */
@NullMarked
package org.placebook.book.release;

import org.jspecify.annotations.NullMarked;
