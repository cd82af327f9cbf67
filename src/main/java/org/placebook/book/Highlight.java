package org.placebook.book;

import java.util.List;
import java.util.Optional;

/**
 * A conditional format over a block of a table's body. Colour is never the only signal: a band also
 * sets its text bold or puts a sign before the figure.
 *
 * @param firstColumn from 0 among the sheet's columns
 * @param lastColumn included
 * @param firstRow from 0 in the body
 * @param lastRow included
 * @param bands the first that holds decides
 */
public record Highlight(
    int firstColumn, int lastColumn, int firstRow, int lastRow, List<Band> bands) {

  /** Copies the bands. */
  public Highlight {
    bands = List.copyOf(bands);
  }

  /**
   * Limits about a middle, rising.
   *
   * @param farBelow up to here figures are far below
   * @param below up to here below
   * @param above from here above
   * @param farAbove from here far above
   */
  public record Middle(double farBelow, double below, double above, double farAbove) {
    /** As far below the middle as above it. */
    public static Middle around(double middle, double near, double far) {
      return new Middle(middle - far, middle - near, middle + near, middle + far);
    }
  }

  /**
   * Figures from {@code from} to {@code to} look alike.
   *
   * @param from the least, or negative infinity
   * @param to the greatest, or infinity
   * @param fill red, green, blue as six hexadecimal digits
   * @param ink the text's colour, likewise; contrast to the fill at least 4.5
   * @param bold whether the text is bold
   * @param numberFormat an Excel number format that carries a sign, such as {@code "▲ "0.00}
   */
  public record Band(
      double from,
      double to,
      String fill,
      String ink,
      boolean bold,
      Optional<String> numberFormat) {}
}
