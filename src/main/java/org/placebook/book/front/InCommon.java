package org.placebook.book.front;

import org.placebook.formula.measure.Evaluator;

/**
 * What a workbook has in common with others of the same inputs, whomever they are made for: worked
 * out with the first, it is there for all.
 *
 * @param columns measures over all areas
 */
public record InCommon(Evaluator.Columns columns) {}
