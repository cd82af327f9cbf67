/**
 * Control sheets read and checked as a whole: every mistake in one go, with its cell and the
 * nearest match.
 *
 * <p>In: a workbook. Out: a {@link org.placebook.recipe.Recipe}, or findings.
 */
@NullMarked
package org.placebook.recipe.control;

import org.jspecify.annotations.NullMarked;
