/**
 * A workbook's zip and XML, changed in a few places and nowhere else.
 *
 * <p>In: a package and edits of its parts. Out: a package whose other entries are the same bytes.
 */
@NullMarked
package org.placebook.own.splice;

import org.jspecify.annotations.NullMarked;
