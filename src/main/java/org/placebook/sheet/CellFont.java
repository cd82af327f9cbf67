package org.placebook.sheet;

/**
 * The typeface of a cell.
 *
 * @param name such as {@code Arial}
 * @param points its size
 * @param bold whether it is bold
 * @param italic whether it is italic
 * @param underlined whether it is underlined, in any way
 * @param raised whether the whole text is superscript or subscript
 * @param colour of the text
 * @param automatic whether no colour was chosen, so that a table's style may set one
 */
public record CellFont(
    String name,
    double points,
    boolean bold,
    boolean italic,
    boolean underlined,
    boolean raised,
    Colour colour,
    boolean automatic) {
  /** What Excel takes where a file names no font. */
  public static final CellFont DEFAULT =
      new CellFont("Calibri", 11, false, false, false, false, Colour.BLACK, true);
}
