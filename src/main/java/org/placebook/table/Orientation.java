package org.placebook.table;

/** How a table's areas run. */
public enum Orientation {
  /** An area a row. */
  AREAS_DOWN("areas down"),
  /** An area a column. */
  AREAS_ACROSS("areas across"),
  /** No areas, or one area a sheet. */
  OTHER("other");

  private final String words;

  Orientation(String words) {
    this.words = words;
  }

  /** In words, as {@code inspect} prints them. */
  public String words() {
    return words;
  }
}
