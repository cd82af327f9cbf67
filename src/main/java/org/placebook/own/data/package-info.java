/**
 * An analyst's own workbook as data: its sheets and tables, its typed functions tied to columns,
 * and their values.
 *
 * <p>In: an opened workbook. Out: typed cells with their formulas and values, or what is wrong with
 * them.
 */
@NullMarked
package org.placebook.own.data;

import org.jspecify.annotations.NullMarked;
