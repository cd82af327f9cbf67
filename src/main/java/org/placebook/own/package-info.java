/**
 * The analyst's own workbook: typed functions become native formulas, sheets are added, and nothing
 * else is touched.
 *
 * <p>In: a workbook. Out: the same with these edits, or as it was before them; and what was done,
 * line by line.
 */
@NullMarked
package org.placebook.own;

import org.jspecify.annotations.NullMarked;
