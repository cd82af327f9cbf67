package org.placebook.sheet.parts;

/** Formats that today's Excel still opens, but that are not read here. */
public final class OldFormats {
  public static final String EXCEL_95 =
      "The file was saved by Excel 95 or older. Open it in Excel and save it as an Excel workbook"
          + " (.xlsx).";

  private OldFormats() {}
}
