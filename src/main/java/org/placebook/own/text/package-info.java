/**
 * Native Excel text for one cell of an analyst's own workbook, guarded whole: there are no workings
 * beside it.
 *
 * <p>In: a bound formula and where its columns stand. Out: text, or why there is none.
 */
@NullMarked
package org.placebook.own.text;

import org.jspecify.annotations.NullMarked;
