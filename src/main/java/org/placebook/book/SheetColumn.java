package org.placebook.book;

/**
 * A column of a finished table.
 *
 * @param heading unique on its sheet; units and notes each on a line of their own
 * @param kind decides alignment and width
 * @param numberFormat an Excel number format, such as {@code 0.0%}; {@code General} for texts
 * @param cells what stands in it
 */
public record SheetColumn(String heading, Kind kind, String numberFormat, Cells cells) {

  /** What a column holds. */
  public enum Kind {
    /** Short texts: codes, names, words. Left. */
    LABEL,
    /** Sentences. Left, wide. */
    SENTENCE,
    /** Figures. Right. */
    FIGURE
  }
}
