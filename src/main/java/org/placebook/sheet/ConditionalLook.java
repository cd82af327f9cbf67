package org.placebook.sheet;

import java.util.Optional;

/**
 * A look that cells take on by their figures.
 *
 * @param range where, the first rectangle of it
 * @param ink the colour of the text, if set
 * @param fill the colour behind it, if set
 * @param otherSignal whether it also sets bold, italic, a border or a number format, or is a bar
 * @param scale whether it is a colour scale or data bar
 */
public record ConditionalLook(
    Range range, Optional<Colour> ink, Optional<Colour> fill, boolean otherSignal, boolean scale) {}
