package org.placebook.book;

/** A sheet of the finished workbook: lines of text only, or lines above one table. */
public sealed interface Sheet permits TextSheet, TableSheet {
  /** Excel's limit on the length of a sheet's name. */
  int LONGEST_NAME = 31;

  /** The name on its tab. */
  String name();

  /** What cell A1 says. */
  String title();

  /** The same with nothing left to be worked out, so that several threads may ask. */
  default Sheet settled() {
    return this;
  }
}
