package org.placebook.write.ods;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.write.part.XmlElements;
import org.placebook.write.xlsx.PrintedPage;

/** The kinds of pages that sheets are printed on, each with a style of sheets that names it. */
final class OdsPages {
  /** What tells one kind from another; the first that is asked for is the document's own. */
  private record Kind(boolean isUpright, Optional<Integer> scale) {}

  private final List<Kind> kinds = new ArrayList<>();

  /** The style of sheets that are printed so. */
  String sheetStyle(PrintedPage page) {
    Kind kind = new Kind(page.isUpright(), page.scale());
    if (!kinds.contains(kind)) {
      kinds.add(kind);
    }
    return "ta" + (kinds.indexOf(kind) + 1);
  }

  /** Writes the styles of sheets: shown, on the page below. */
  void writeSheetStyles(XmlElements xml) throws IOException {
    for (int i = 0; i < kinds.size(); i++) {
      xml.open("style:style").with("style:name", "ta" + (i + 1)).with("style:family", "table");
      xml.with("style:master-page-name", master(i)).open("style:table-properties");
      xml.with("table:display", "true").with("style:writing-mode", "lr-tb").close().close();
    }
  }

  /** Writes the pages: A4 without header or footer. */
  void writeLayouts(XmlElements xml) throws IOException {
    for (int i = 0; i < kinds.size(); i++) {
      Kind kind = kinds.get(i);
      xml.open("style:page-layout").with("style:name", "pm" + (i + 1));
      xml.open("style:page-layout-properties");
      xml.with("fo:page-width", kind.isUpright() ? "21cm" : "29.7cm");
      xml.with("fo:page-height", kind.isUpright() ? "29.7cm" : "21cm");
      xml.with("fo:margin", PrintedPage.MARGIN + "in");
      xml.with("style:print-orientation", kind.isUpright() ? "portrait" : "landscape");
      if (kind.scale().isPresent()) {
        xml.with("style:scale-to", kind.scale().get() + "%").close();
      } else {
        xml.with("style:scale-to-X", "1").with("style:scale-to-Y", "1").close();
      }
      xml.open("style:header-style").close().open("style:footer-style").close().close();
    }
  }

  void writeMasters(XmlElements xml) throws IOException {
    for (int i = 0; i < kinds.size(); i++) {
      xml.open("style:master-page").with("style:name", master(i));
      xml.with("style:page-layout-name", "pm" + (i + 1));
      xml.open("style:header").with("style:display", "false").close();
      xml.open("style:footer").with("style:display", "false").close().close();
    }
  }

  private static String master(int kind) {
    return kind == 0 ? "Default" : "Page" + (kind + 1);
  }
}
