package org.placebook.write.part;

import java.io.IOException;
import java.util.List;

/** The root of a part of an OpenDocument spreadsheet. */
public final class OdsRoot {
  private static final String VERSION = "1.3";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
  private static final String COMPATIBLE = OASIS + "xsl-fo-compatible:1.0";

  private OdsRoot() {}

  /** Opens the root of a part with all prefixes that are used. */
  public static void open(XmlElements xml, String name) throws IOException {
    xml.open(name);
    for (String prefix :
        List.of(
            "office", "style", "text", "table", "number", "meta", "config", "drawing", "chart")) {
      String short1 = prefix.equals("drawing") ? "draw" : prefix;
      String kind = prefix.equals("number") ? "datastyle" : prefix;
      xml.with("xmlns:" + short1, OASIS + kind + ":1.0");
    }
    xml.with("xmlns:fo", COMPATIBLE).with("xmlns:svg", OASIS + "svg-compatible:1.0");
    xml.with("xmlns:xlink", "http://www.w3.org/1999/xlink");
    xml.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.with("office:version", VERSION);
  }
}
