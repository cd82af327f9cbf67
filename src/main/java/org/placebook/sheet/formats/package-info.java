/**
 * The readers of csv, ods and xls.
 *
 * <p>In: a file. Out: its sheets as grids, and what else an ods or xls holds.
 */
@NullMarked
package org.placebook.sheet.formats;

import org.jspecify.annotations.NullMarked;
