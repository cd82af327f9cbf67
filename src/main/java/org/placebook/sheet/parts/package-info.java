/**
 * What the readers of all formats share: zip and XML within limits, and the making of a grid.
 *
 * <p>In: bytes of parts. Out: cells in grids, or a refusal in a sentence.
 */
@NullMarked
package org.placebook.sheet.parts;

import org.jspecify.annotations.NullMarked;
