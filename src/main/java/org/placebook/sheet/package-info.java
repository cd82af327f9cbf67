/**
 * Any spreadsheet file as cells, styles, merges, hidden parts, objects and properties: one picture
 * of all formats, one reader for each. Readers stream; what they leave behind is a {@link
 * org.placebook.sheet.Grid} a sheet.
 */
@NullMarked
package org.placebook.sheet;

import org.jspecify.annotations.NullMarked;
