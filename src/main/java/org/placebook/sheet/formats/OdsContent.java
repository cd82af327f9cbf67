package org.placebook.sheet.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.CellNote;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SheetInfo;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.GridBuilder;
import org.placebook.sheet.parts.Texts;
import org.placebook.sheet.parts.XmlCursor;

/** Reads the content part of an OpenDocument spreadsheet, sheet after sheet. */
final class OdsContent {
  /** A sheet that was read. */
  record Sheet(SheetInfo info, Grid grid, List<CellNote> notes) {}

  private final XmlCursor xml;
  private final OdsStylesReader styles;
  private final Budget budget;
  private final List<Sheet> sheets = new ArrayList<>();

  private OdsContent(XmlCursor xml, OdsStylesReader styles, Budget budget) {
    this.xml = xml;
    this.styles = styles;
    this.budget = budget;
  }

  static List<Sheet> read(InputStream part, OdsStylesReader styles, Budget budget)
      throws IOException {
    try (XmlCursor xml = XmlCursor.open(part)) {
      OdsContent content = new OdsContent(xml, styles, budget);
      while (xml.nextStart()) {
        if (xml.name().equals("table")) {
          content.table();
        } else {
          styles.take(xml);
        }
      }
      return List.copyOf(content.sheets);
    }
  }

  private void table() throws IOException {
    SheetInfo info =
        new SheetInfo(xml.attribute("name"), styles.isHiddenTable(xml.attribute("style-name")));
    GridBuilder grid = new GridBuilder(new Texts(List.of(), budget), budget, false);
    OdsRows rows = new OdsRows(xml, styles, grid);
    // Pictures on a sheet may hold tables of their own, which are passed over.
    for (int depth = 1; depth > 0 && xml.advance(); ) {
      if (xml.isEnd("table")) {
        depth--;
      } else if (xml.isStart() && xml.name().equals("table")) {
        depth++;
      } else if (xml.isStart() && depth == 1) {
        rows.take();
      }
    }
    sheets.add(new Sheet(info, grid.build(), rows.notes()));
  }
}
