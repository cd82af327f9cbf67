/**
 * Areas of the United Kingdom, in force or gone: their codes, names, kinds and members.
 *
 * <p>In: a code or a name. Out: the area, or that there is none. Reading, matching and the areas in
 * scope all ask here, so it stands below them.
 */
@NullMarked
package org.placebook.area;

import org.jspecify.annotations.NullMarked;
