package org.placebook.book;

import java.util.List;
import java.util.Locale;

/**
 * A finished workbook, ready to be written.
 *
 * @param properties what the file says of itself
 * @param sheets in order; the first is the one that opens
 */
public record Book(Properties properties, List<Sheet> sheets) {

  /** Refuses a workbook without sheets and sheets of the same name. */
  public Book {
    sheets = List.copyOf(sheets);
    if (sheets.isEmpty()) {
      throw new IllegalArgumentException("A workbook needs at least one sheet");
    }
    long names = sheets.stream().map(s -> s.name().toLowerCase(Locale.ROOT)).distinct().count();
    if (names != sheets.size()) {
      throw new IllegalArgumentException(
          "Two sheets of one name among " + sheets.stream().map(Sheet::name).toList());
    }
  }
}
