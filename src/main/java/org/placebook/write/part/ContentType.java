package org.placebook.write.part;

/** What the parts of a workbook are. */
public enum ContentType {
  WORKBOOK("spreadsheetml.sheet.main+xml"),
  SHEET("spreadsheetml.worksheet+xml"),
  TABLE("spreadsheetml.table+xml"),
  STYLES("spreadsheetml.styles+xml"),
  SHARED_STRINGS("spreadsheetml.sharedStrings+xml"),
  THEME("theme+xml"),
  DRAWING("drawing+xml"),
  CHART("drawingml.chart+xml"),
  APPLICATION("extended-properties+xml"),
  CORE("");

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final String PACKAGE =
      "application/vnd.openxmlformats-package.core-properties+xml";

  private final String rest;

  ContentType(String rest) {
    this.rest = rest;
  }

  /** As content types are written. */
  public String text() {
    return rest.isEmpty() ? PACKAGE : OFFICE + rest;
  }
}
