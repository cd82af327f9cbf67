package org.placebook.own.text;

import org.placebook.formula.measure.BoundFormula;

/**
 * A cell, or a text with a guard of its own, that a formula needs.
 *
 * @param text that gives its figure
 * @param shown that gives its figure or its shorthand, signs of the column's own replaced
 * @param measure what it is
 */
public record Operand(String text, String shown, BoundFormula measure) {}
