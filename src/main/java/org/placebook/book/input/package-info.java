/**
 * Inputs in the workbook: on data sheets, or where they stand in the analyst's own workbook.
 *
 * <p>In: inputs that were found. Out: their sheets, and the cell of each figure for formulas to
 * point at.
 */
@NullMarked
package org.placebook.book.input;

import org.jspecify.annotations.NullMarked;
