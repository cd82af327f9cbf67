package org.placebook.sheet;

import java.util.List;

/**
 * What a workbook has besides the contents of its cells, whatever its format.
 *
 * @param format by content
 * @param properties what the file says of itself
 * @param activeSheet the name of the sheet that opens
 * @param firstSheet the name of the first sheet that is not hidden
 * @param sheets those that hold cells, in the order of {@link SpreadsheetFile#sheets()}
 * @param otherSheets the names of sheets that hold a chart, dialog or macro instead of cells
 * @param hidden what no sheet shows
 */
public record WorkbookFeatures(
    FileFormat format,
    DocumentProperties properties,
    String activeSheet,
    String firstSheet,
    List<SheetFeatures> sheets,
    List<String> otherSheets,
    HiddenParts hidden) {

  /** Copies the lists. */
  public WorkbookFeatures {
    sheets = List.copyOf(sheets);
    otherSheets = List.copyOf(otherSheets);
  }

  /**
   * What a file holds out of sight.
   *
   * @param macros whether it holds macros
   * @param pivotCaches copies of the rows behind pivot tables
   * @param externalFiles other workbooks of whose cells it keeps a copy, by name or path
   * @param connections data connections
   * @param brokenNames defined names that refer to cells that are gone
   * @param people names in the list of those who took part in threads
   */
  public record HiddenParts(
      boolean macros,
      int pivotCaches,
      List<String> externalFiles,
      int connections,
      List<String> brokenNames,
      List<String> people) {
    /** Nothing hidden. */
    public static final HiddenParts NONE =
        new HiddenParts(false, 0, List.of(), 0, List.of(), List.of());

    /** Copies the lists. */
    public HiddenParts {
      brokenNames = List.copyOf(brokenNames);
      externalFiles = List.copyOf(externalFiles);
      people = List.copyOf(people);
    }
  }
}
