package org.placebook.sheet;

import java.util.Optional;

/**
 * How a cell looks.
 *
 * @param style the named cell style it is based on, such as {@code Heading 1}
 * @param font its typeface
 * @param fill the colour behind the text, if one is set
 * @param numberFormat Excel's code, such as {@code #,##0.0}
 * @param alignment across the cell
 * @param wrapped whether text goes on in a new line at the cell's edge
 * @param vertical whether the text is turned or stacked
 */
public record CellFormat(
    String style,
    CellFont font,
    Optional<Colour> fill,
    String numberFormat,
    Alignment alignment,
    boolean wrapped,
    boolean vertical) {

  /** Where text stands across its cell. */
  public enum Alignment {
    /** Text left, numbers right, truth values in the middle. */
    GENERAL,
    /** At the left edge. */
    LEFT,
    /** In the middle. */
    CENTRE,
    /** At the right edge. */
    RIGHT,
    /** Filled, justified or spread. */
    OTHER
  }

  /** An unformatted cell. */
  public static final CellFormat PLAIN =
      new CellFormat(
          "Normal", CellFont.DEFAULT, Optional.empty(), "General", Alignment.GENERAL, false, false);
}
