package org.placebook.book;

/** How much of a sheet is printed, which a sheet that is not printed whole says. */
public enum Printing {
  /** All of it. */
  WHOLE(""),
  /** What a page shows of it. */
  FIRST_PAGE("Only its first page is printed."),
  /** All rows, of the columns that a page has room for. */
  FIRST_COLUMNS("Only its first columns are printed.");

  private final String words;

  Printing(String words) {
    this.words = words;
  }

  /** As the sheet says it. */
  public String words() {
    return words;
  }
}
