/**
 * Any spreadsheet file as cells, looks, hidden parts, objects and properties: one picture of all
 * formats.
 *
 * <p>In: nothing. Out: what the readers of the rooms below fill, such as a {@link
 * org.placebook.sheet.Grid} a sheet.
 */
@NullMarked
package org.placebook.sheet;

import org.jspecify.annotations.NullMarked;
