/**
 * The readers of xlsx, xlsm and xlsb: streaming, with a scanner that is held to the plain XML
 * reader behind it.
 *
 * <p>In: an opened zip. Out: the sheets as grids.
 */
@NullMarked
package org.placebook.sheet.xlsx;

import org.jspecify.annotations.NullMarked;
