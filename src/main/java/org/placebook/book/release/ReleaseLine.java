package org.placebook.book.release;

/**
 * A line on what differs from the earlier release.
 *
 * @param sheet of this workbook, or empty
 * @param cell where the figure stands now, or empty
 * @param what was compared or found
 * @param result "in order", or what is to be done
 */
public record ReleaseLine(String sheet, String cell, String what, String result) {
  /** Whether it says of a whole table how many figures were compared. */
  public boolean isSummary() {
    return !sheet.isEmpty() && cell.isEmpty();
  }

  static final String IN_ORDER = "in order";
  static final String LOOK = "look";
  static final String NOT_CHECKED = "not checked";
}
