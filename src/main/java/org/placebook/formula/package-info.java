/**
 * The formula language: text to expression, its value over places, and its native Excel text. Both
 * readings come from one expression.
 */
@NullMarked
package org.placebook.formula;

import org.jspecify.annotations.NullMarked;
