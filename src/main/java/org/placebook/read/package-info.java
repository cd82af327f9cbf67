/**
 * From cells to tables: where tables stand on a sheet, what their columns are called, which rows
 * are places, and what each cell means.
 *
 * <p>In: a {@link org.placebook.sheet.SpreadsheetFile}. Out: {@link org.placebook.table.Table
 * tables}, each with what was found while it was read.
 */
@NullMarked
package org.placebook.read;

import org.jspecify.annotations.NullMarked;
