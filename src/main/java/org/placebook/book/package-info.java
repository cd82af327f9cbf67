/**
 * The finished workbook as data: sheets, columns, cells, charts. All that the writers see; nothing
 * here knows of files.
 */
@NullMarked
package org.placebook.book;

import org.jspecify.annotations.NullMarked;
