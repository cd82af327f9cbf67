package org.placebook.read;

import java.util.OptionalInt;
import org.placebook.sheet.Grid;
import org.placebook.table.Names;
import org.placebook.table.Superscripts;
import org.placebook.table.format.NumberFormat;

/**
 * The roles of texts by their look. Long files say the same words in many rows: each is looked at
 * once, or twice where two threads ask for it at once, which find the same.
 */
final class TextRoles {
  private static final int LONGEST_NUMBER = 30;

  /** What is known of a text: that it was looked at, that it is tidy, and its role. */
  private static final int SEEN = 1 << 6;

  private static final int TIDY = 1 << 5;
  private static final int ROLE = TIDY - 1;

  private final Grid grid;
  private final byte[] known;
  private volatile boolean metDates;

  TextRoles(Grid grid) {
    this.grid = grid;
    this.known = new byte[grid.numberedTexts()];
  }

  /** The role of a cell that holds a text. */
  CellRole role(int row, int column) {
    OptionalInt number = grid.textNumber(row, column);
    return number.isPresent()
        ? CellRole.of((byte) (known(number.getAsInt(), row, column) & ROLE))
        : roleOf(grid.text(row, column));
  }

  /** The text of any cell, tidy, without the marks of notes behind its words. */
  String tidy(int row, int column) {
    String text = grid.text(row, column);
    OptionalInt number = grid.textNumber(row, column);
    boolean isTidy =
        number.isPresent()
            ? (known(number.getAsInt(), row, column) & TIDY) != 0
            : Names.isTidy(text);
    return isTidy ? text : Superscripts.without(Names.tidy(text));
  }

  private int known(int at, int row, int column) {
    if (known[at] == 0) {
      known[at] = (byte) look(grid.text(row, column));
    }
    return known[at];
  }

  /**
   * Whether a date was met, or a text that is one or a figure written in a way that is not read.
   */
  boolean metDates() {
    return metDates;
  }

  /** The role of a date by its format. */
  CellRole ofDate(NumberFormat format) {
    metDates = true;
    return format.isDuration() ? CellRole.NUMBER : CellRole.DAY;
  }

  private int look(String text) {
    return SEEN | (Names.isTidy(text) ? TIDY : 0) | roleOf(text).code();
  }

  private CellRole roleOf(String text) {
    if (text.length() > LONGEST_NUMBER) {
      return text.isBlank() ? CellRole.BLANK : CellRole.WORDS;
    }
    if (EatenBands.isShownDate(text) || OtherNotations.isOne(text)) {
      metDates = true;
    }
    String tidy = Names.tidy(text);
    if (tidy.isEmpty()) {
      return CellRole.BLANK;
    }
    if (Markers.looksLikeOne(Superscripts.without(tidy))) {
      return CellRole.MARKER;
    }
    return WrittenNumber.read(tidy).isPresent() ? CellRole.NUMBER_AS_TEXT : CellRole.WORDS;
  }
}
