/**
 * The formula language: text to expression, and which functions there are.
 *
 * <p>In: text as an analyst typed it. Out: an {@link org.placebook.formula.Expression}, or what is
 * wrong with it and where.
 */
@NullMarked
package org.placebook.formula;

import org.jspecify.annotations.NullMarked;
