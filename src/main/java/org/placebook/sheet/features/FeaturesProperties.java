package org.placebook.sheet.features;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.DocumentProperties;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the core and the extended properties of an Office file. */
final class FeaturesProperties {
  private FeaturesProperties() {}

  static DocumentProperties read(ZipPackage zip) throws IOException {
    Map<String, String> found = new HashMap<>();
    for (PartLink link : PartLink.of(zip, "")) {
      if (List.of("core-properties", "extended-properties").contains(link.type())
          && zip.has(link.target())) {
        read(zip, link.target(), found);
      }
    }
    return new DocumentProperties(
        text(found, "title"),
        text(found, "creator"),
        text(found, "lastModifiedBy"),
        text(found, "language"),
        text(found, "keywords"),
        text(found, "Manager"),
        text(found, "Company"));
  }

  private static void read(ZipPackage zip, String part, Map<String, String> found)
      throws IOException {
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      boolean root = true;
      while (xml.nextStart()) {
        if (!root && !xml.name().equals("TitlesOfParts") && !xml.name().equals("HeadingPairs")) {
          found.put(xml.name(), xml.text().strip());
        }
        root = false;
      }
    }
  }

  private static String text(Map<String, String> found, String name) {
    return found.getOrDefault(name, "");
  }
}
