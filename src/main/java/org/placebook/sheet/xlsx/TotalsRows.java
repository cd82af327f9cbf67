package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.Range;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** The totals rows of the Excel tables of a sheet, as the tables' own parts tell them. */
final class TotalsRows {
  private TotalsRows() {}

  static List<Range> of(ZipPackage zip, String sheet) throws IOException {
    List<Range> rows = new ArrayList<>();
    for (PartLink link : PartLink.of(zip, sheet)) {
      if (link.type().equals("table") && zip.has(link.target())) {
        add(zip, link.target(), rows);
      }
    }
    return rows;
  }

  private static void add(ZipPackage zip, String part, List<Range> rows) throws IOException {
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        if (xml.name().equals("table")) {
          int totals = xml.integer("totalsRowCount", 0);
          Range all = Address.range(xml.attribute("ref"));
          if (totals > 0 && all.lastRow() - totals > all.firstRow()) {
            rows.add(
                new Range(
                    all.lastRow() - totals + 1,
                    all.firstColumn(),
                    all.lastRow(),
                    all.lastColumn()));
          }
          return;
        }
      }
    }
  }
}
