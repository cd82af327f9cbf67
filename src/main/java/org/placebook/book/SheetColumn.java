package org.placebook.book;

import java.util.List;

/**
 * A column of a finished table.
 *
 * @param heading unique on its sheet; units and notes each on a line of their own
 * @param kind decides alignment and width
 * @param numberFormat an Excel number format, such as {@code 0.0%}; {@code General} for texts
 * @param cells what stands in it
 * @param rowFormats a number format for each row where rows are of different units; else none
 */
public record SheetColumn(
    String heading, Kind kind, String numberFormat, Cells cells, List<String> rowFormats) {
  /** Copies the list. */
  public SheetColumn {
    rowFormats = List.copyOf(rowFormats);
  }

  /** A column of one unit. */
  public SheetColumn(String heading, Kind kind, String numberFormat, Cells cells) {
    this(heading, kind, numberFormat, cells, List.of());
  }

  /** The same with other cells. */
  SheetColumn with(Cells others) {
    return new SheetColumn(heading, kind, numberFormat, others, rowFormats);
  }

  /** The number format of a row, from 0. */
  public String format(int row) {
    return rowFormats.isEmpty() ? numberFormat : rowFormats.get(row);
  }

  /** What a column holds. */
  public enum Kind {
    /** Short texts: codes, names, words. Left. */
    LABEL,
    /** Names of several words, on one line where a page has room for it. Left. */
    PHRASE,
    /** Sentences. Left, wide. */
    SENTENCE,
    /** Figures. Right. */
    FIGURE
  }
}
