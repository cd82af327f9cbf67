package org.placebook.sheet.features;

import java.io.IOException;
import org.placebook.sheet.ExcelTable;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.Escapes;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the part of an Excel table. */
final class FeaturesTables {
  private FeaturesTables() {}

  static ExcelTable read(ZipPackage zip, String part) throws IOException {
    String name = "";
    String range = "";
    boolean header = true;
    boolean filter = false;
    String style = "";
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        switch (xml.name()) {
          case "table" -> {
            name = Escapes.decode(xml.attribute("displayName"));
            range = xml.attribute("ref");
            header = xml.integer("headerRowCount", 1) > 0;
          }
          case "autoFilter" -> filter = true;
          case "filterColumn" -> filter &= !xml.flag("hiddenButton", false);
          case "tableStyleInfo" -> style = xml.attribute("name");
          default -> {}
        }
      }
    }
    return new ExcelTable(name, Address.range(range), header, filter, style);
  }
}
