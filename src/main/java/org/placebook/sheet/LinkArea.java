package org.placebook.sheet;

/**
 * Cells that lead somewhere when clicked.
 *
 * @param range one cell as a rule
 * @param target an address outside, or a place within such as {@code 'Table 1'!A1}
 */
public record LinkArea(Range range, String target) {}
