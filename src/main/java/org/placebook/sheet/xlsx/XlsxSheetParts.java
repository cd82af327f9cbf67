package org.placebook.sheet.xlsx;

import java.io.IOException;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.XmlCursor;

/** What a sheet part says besides its cells: merged ranges, hidden columns and rows. */
final class XlsxSheetParts {
  private XlsxSheetParts() {}

  /** Takes what matters of an element that starts outside the cells. */
  static void read(XmlCursor xml, XlsxCells cells) throws IOException {
    GridBuilder grid = cells.grid();
    switch (xml.name()) {
      case "mergeCell" -> grid.merge(Address.range(xml.attribute("ref")));
      case "col" -> {
        if (xml.flag("hidden", false) || xml.attribute("width").equals("0")) {
          grid.hideColumns(xml.integer("min", 0), xml.integer("max", 0));
        }
      }
      case "sheetFormatPr" -> {
        if (xml.flag("zeroHeight", false)) {
          grid.hideRowsUnlessShown();
        }
      }
      // Of rules for looks and entries, and of what later versions of Excel added to them.
      case "formula", "formula1", "formula2", "f" -> cells.formula(0, 0, xml.text());
      default -> {}
    }
  }
}
