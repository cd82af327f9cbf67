/**
 * Rules of accessible, publishable spreadsheets, checked on any workbook. Each rule is a small
 * class that looks at cells, sheets or the whole, and says what it found and how to put it right in
 * Excel.
 */
@NullMarked
package org.placebook.check;

import org.jspecify.annotations.NullMarked;
