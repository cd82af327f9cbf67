/**
 * Native Excel text for one cell of an analyst's own workbook, guarded whole: there are no workings
 * beside it.
 */
@NullMarked
package org.placebook.own.text;

import org.jspecify.annotations.NullMarked;
