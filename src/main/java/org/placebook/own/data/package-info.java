/**
 * An analyst's own workbook as data: its sheets and tables, its typed functions tied to columns,
 * and their values.
 */
@NullMarked
package org.placebook.own.data;

import org.jspecify.annotations.NullMarked;
