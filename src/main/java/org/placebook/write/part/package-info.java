/**
 * Parts of a file: XML and its escaping, the zip, relations, content types, roots of OpenDocument.
 *
 * <p>In: names and texts. Out: bytes.
 */
@NullMarked
package org.placebook.write.part;

import org.jspecify.annotations.NullMarked;
