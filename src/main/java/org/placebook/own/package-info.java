/**
 * The analyst's own workbook: typed functions become native formulas, sheets are added, and nothing
 * else is touched.
 */
@NullMarked
package org.placebook.own;

import org.jspecify.annotations.NullMarked;
