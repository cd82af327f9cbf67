/**
 * What the columns of a long table are: area, dimension, measure, attribute. Told by structure and
 * values; names of columns only decide where the values leave it open.
 *
 * <p>In: the columns' texts and the area of each row. Out: {@link org.placebook.read.cube.Roles}.
 */
@NullMarked
package org.placebook.read.cube;

import org.jspecify.annotations.NullMarked;
