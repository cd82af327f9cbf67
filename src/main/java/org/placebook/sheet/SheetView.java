package org.placebook.sheet;

/**
 * How a sheet opens.
 *
 * @param activeCell such as {@code A1}
 * @param zoom in per cent
 * @param frozen whether rows or columns stay in place while the rest scrolls
 * @param filter the range with filter buttons outside tables, or empty
 */
public record SheetView(String activeCell, int zoom, boolean frozen, String filter) {
  /** As a new sheet opens. */
  public static final SheetView PLAIN = new SheetView("A1", 100, false, "");
}
