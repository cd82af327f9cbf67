/**
 * The text of Excel's formulas: cut into tokens, compared, moved, and read as expressions of the
 * formula language.
 */
@NullMarked
package org.placebook.own.typed;

import org.jspecify.annotations.NullMarked;
