package org.placebook.book;

import java.util.List;

/**
 * A sheet of lines in column A, such as the cover.
 *
 * @param name the name on its tab
 * @param title what cell A1 says
 * @param lines from row 2 on
 */
public record TextSheet(String name, String title, List<TextLine> lines) implements Sheet {
  /** Copies the lines. */
  public TextSheet {
    lines = List.copyOf(lines);
  }
}
