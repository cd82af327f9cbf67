package org.placebook.write.plan;

import java.util.OptionalInt;

/**
 * The named cell styles that a finished workbook is made of. A template that holds a style of the
 * same name decides how it looks; otherwise it looks as {@link BuiltInStyle} says.
 */
public enum NamedStyle {
  /** Ordinary text. */
  NORMAL("Normal", 0),
  /** The title in A1. */
  HEADING_1("Heading 1", 16),
  /** A heading within a sheet. */
  HEADING_2("Heading 2", 17),
  /** A table's headings. */
  HEADER("Placebook header"),
  /** Texts in a table. */
  LABEL("Placebook label"),
  /** Figures in a table. */
  FIGURE("Placebook figure"),
  /** Rows of groups and comparators: font, fill and border are taken from it. */
  TOTAL_ROW("Placebook total row"),
  /** A text that leads somewhere: the font is taken from it. */
  LINK("Placebook link");

  private static final int NOT_BUILT_IN = -1;

  private final String title;
  private final int excelNumber;

  NamedStyle(String title, int excelNumber) {
    this.title = title;
    this.excelNumber = excelNumber;
  }

  NamedStyle(String title) {
    this(title, NOT_BUILT_IN);
  }

  /** The name in Excel's gallery of cell styles. */
  public String title() {
    return title;
  }

  /** The number that Excel gives a style of its own. */
  OptionalInt excelNumber() {
    return excelNumber == NOT_BUILT_IN ? OptionalInt.empty() : OptionalInt.of(excelNumber);
  }
}
