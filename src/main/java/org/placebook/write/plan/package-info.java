/**
 * Where everything on a sheet stands and how it looks: house styles, widths, heights.
 *
 * <p>In: a book and the styles of a template. Out: a plan for each sheet, the same for each format.
 */
@NullMarked
package org.placebook.write.plan;

import org.jspecify.annotations.NullMarked;
