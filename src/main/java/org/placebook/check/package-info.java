/**
 * Rules of accessible, publishable spreadsheets, checked on any workbook. Each rule is a small
 * class that looks at cells, sheets or the whole, and says what it found and how to put it right in
 * Excel.
 *
 * <p>In: a workbook's grids and features. Out: a result for each rule.
 */
@NullMarked
package org.placebook.check;

import org.jspecify.annotations.NullMarked;
