package org.placebook.recipe.match;

import org.placebook.recipe.scope.MatchedInput;

/**
 * The row of a comparator.
 *
 * @param input the input that has it, perhaps another than the one compared
 * @param row in that input's table, from 0
 */
public record StandardRow(MatchedInput input, int row) {}
