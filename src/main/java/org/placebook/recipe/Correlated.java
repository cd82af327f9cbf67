package org.placebook.recipe;

import org.placebook.formula.Expression;

/**
 * What is correlated of a list's members.
 *
 * @param words as the recipe has it: {@code share}, {@code LQ}, {@code count} or a formula
 * @param formula a formula of <code>{each}</code>: SHARE({each}), LQ({each}), {each} or the typed
 *     one
 */
public record Correlated(String words, Expression formula) {}
