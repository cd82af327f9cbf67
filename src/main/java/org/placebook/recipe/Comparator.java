package org.placebook.recipe;

import java.util.Optional;

/**
 * An area whose row is a standard to compare with.
 *
 * @param area its name or code
 * @param input another input that has the row, from {@code input!area}; none for the input itself
 */
public record Comparator(String area, Optional<String> input) {}
