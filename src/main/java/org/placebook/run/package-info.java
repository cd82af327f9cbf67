/**
 * The one pipeline that joins all parts, and what doors ask besides: what is understood of files,
 * whether a recipe is complete, whether a template can be used.
 *
 * <p>In: a {@link org.placebook.run.Request}. Out: an {@link org.placebook.run.Outcome}, its
 * workbooks written.
 */
@NullMarked
package org.placebook.run;

import org.jspecify.annotations.NullMarked;
