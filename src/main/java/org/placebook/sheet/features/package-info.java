/**
 * Opens a file by what it contains, whatever it is called, and reads what a workbook has besides
 * its cells: objects, links, comments, conditional looks.
 *
 * <p>In: a path. Out: a {@link org.placebook.sheet.SpreadsheetFile}, its {@link
 * org.placebook.sheet.WorkbookFeatures}, or why it cannot be read.
 */
@NullMarked
package org.placebook.sheet.features;

import org.jspecify.annotations.NullMarked;
