package org.placebook.formula.measure;

/**
 * A member of a list, ready to be measured.
 *
 * @param label what it is called in headings and sentences
 * @param measure its figure at a place
 */
public record Member(String label, BoundFormula measure) {}
