package org.placebook.book;

/** Where a click leads. */
public sealed interface Link {

  /**
   * A cell of this workbook.
   *
   * @param sheet the sheet's name
   * @param cell such as {@code A1} or {@code C5:D9}
   */
  record Within(String sheet, String cell) implements Link {}

  /**
   * A page or a mailbox.
   *
   * @param address a whole {@code https:} or {@code mailto:} address
   */
  record Out(String address) implements Link {}
}
