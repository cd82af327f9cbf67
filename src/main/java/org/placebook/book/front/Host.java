package org.placebook.book.front;

import java.util.List;
import java.util.Set;

/**
 * The analyst's own workbook, which finished sheets are added to.
 *
 * @param sheets the names of its sheets
 * @param standing the names of the inputs that stand on its sheets cell for cell as they were read;
 *     the others get a data sheet
 */
public record Host(List<String> sheets, Set<String> standing) {
  /** Copies both. */
  public Host {
    sheets = List.copyOf(sheets);
    standing = Set.copyOf(standing);
  }
}
