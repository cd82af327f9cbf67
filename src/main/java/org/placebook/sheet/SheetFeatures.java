package org.placebook.sheet;

import java.util.List;

/**
 * What a sheet has besides the contents of its cells.
 *
 * @param name as on its tab, blanks kept
 * @param visibility how it is hidden, if it is
 * @param view how it opens
 * @param pageTexts the page headers and footers
 * @param tables ranges marked as tables
 * @param links cells that lead somewhere
 * @param remarks comments on cells
 * @param objects what floats above the cells
 * @param conditionalLooks looks that depend on figures
 * @param raisedTexts superscripts and subscripts within texts
 * @param widths the widths of columns
 * @param looks the formats of cells
 */
public record SheetFeatures(
    String name,
    Visibility visibility,
    SheetView view,
    List<String> pageTexts,
    List<ExcelTable> tables,
    List<LinkArea> links,
    List<CellComment> remarks,
    List<DrawnObject> objects,
    List<ConditionalLook> conditionalLooks,
    List<RaisedText> raisedTexts,
    ColumnWidths widths,
    CellLooks looks) {

  /** Copies the lists. */
  public SheetFeatures {
    pageTexts = List.copyOf(pageTexts);
    tables = List.copyOf(tables);
    links = List.copyOf(links);
    remarks = List.copyOf(remarks);
    objects = List.copyOf(objects);
    conditionalLooks = List.copyOf(conditionalLooks);
    raisedTexts = List.copyOf(raisedTexts);
  }

  /** The name of the first sheet that is not hidden; empty if all are. */
  public static String firstVisible(List<SheetFeatures> sheets) {
    return sheets.stream()
        .filter(sheet -> sheet.visibility() == Visibility.VISIBLE)
        .map(SheetFeatures::name)
        .findFirst()
        .orElse("");
  }

  /** How a sheet is hidden. */
  public enum Visibility {
    /** Not at all. */
    VISIBLE,
    /** Hidden; Unhide shows it. */
    HIDDEN,
    /** Very hidden: Unhide does not list it. */
    VERY_HIDDEN
  }
}
