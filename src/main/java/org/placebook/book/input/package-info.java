/** Inputs in the workbook: on data sheets, or where they stand in the analyst's own workbook. */
@NullMarked
package org.placebook.book.input;

import org.jspecify.annotations.NullMarked;
