package org.placebook.write.xlsx;

import java.io.IOException;
import java.time.LocalDate;
import org.placebook.book.Properties;
import org.placebook.write.part.XmlElements;

/** What the file says of itself. No time of the run is among it. */
final class PropertyParts {
  static final String CORE = "docProps/core.xml";
  static final String APPLICATION = "docProps/app.xml";

  private static final String CORE_SPACE =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  private static final String APPLICATION_SPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

  private PropertyParts() {}

  static void core(XmlElements xml, Properties properties) throws IOException {
    xml.open("cp:coreProperties").with("xmlns:cp", CORE_SPACE);
    xml.with("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml.with("xmlns:dcterms", "http://purl.org/dc/terms/");
    xml.with("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
    text(xml, "dc:title", properties.title());
    text(xml, "dc:creator", properties.author());
    text(xml, "cp:keywords", properties.keywords());
    text(xml, "dc:description", properties.description());
    text(xml, "cp:lastModifiedBy", properties.author());
    time(xml, "dcterms:created", properties.created());
    time(xml, "dcterms:modified", properties.created());
    text(xml, "dc:language", properties.language());
    xml.finish();
  }

  static void application(XmlElements xml, Properties properties) throws IOException {
    xml.open("Properties").with("xmlns", APPLICATION_SPACE);
    xml.element("Application", "Placebook");
    text(xml, "Company", properties.author());
    xml.finish();
  }

  private static void text(XmlElements xml, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      xml.element(name, text);
    }
  }

  private static void time(XmlElements xml, String name, LocalDate day) throws IOException {
    xml.open(name).with("xsi:type", "dcterms:W3CDTF").text(day + "T00:00:00Z").close();
  }
}
