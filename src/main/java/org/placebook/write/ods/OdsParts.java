package org.placebook.write.ods;

import java.io.IOException;
import java.util.List;
import org.placebook.book.Properties;
import org.placebook.write.part.OdsRoot;
import org.placebook.write.part.XmlElements;

/** The small parts of an OpenDocument spreadsheet. */
final class OdsParts {
  private static final String VERSION = "1.3";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  private static final String CHART = "application/vnd.oasis.opendocument.chart";

  private OdsParts() {}

  /** Named styles, and the pages that sheets are printed on. */
  static void styles(XmlElements xml, OdsStylesWriter styles, OdsPages pages, String language)
      throws IOException {
    OdsRoot.open(xml, "office:document-styles");
    xml.open("office:styles");
    styles.named(xml, language);
    xml.close();
    xml.open("office:automatic-styles");
    pages.writeLayouts(xml);
    xml.close().open("office:master-styles");
    pages.writeMasters(xml);
    xml.finish();
  }

  static void meta(XmlElements xml, Properties properties) throws IOException {
    String created = properties.created() + "T00:00:00";
    OdsRoot.open(xml, "office:document-meta");
    xml.open("office:meta").element("meta:generator", "Placebook");
    xml.element("dc:title", properties.title());
    xml.element("dc:description", properties.description());
    for (String keyword : properties.keywords().split(",", -1)) {
      xml.element("meta:keyword", keyword.strip());
    }
    xml.element("meta:initial-creator", properties.author());
    xml.element("dc:creator", properties.author());
    xml.element("meta:creation-date", created).element("dc:date", created);
    xml.element("dc:language", properties.language());
    xml.finish();
  }

  /** The first sheet is the one that opens; on each the first cell is active. */
  static void settings(XmlElements xml, List<String> sheets) throws IOException {
    OdsRoot.open(xml, "office:document-settings");
    xml.open("office:settings");
    xml.open("config:config-item-set").with("config:name", "ooo:view-settings");
    xml.open("config:config-item-map-indexed").with("config:name", "Views");
    xml.open("config:config-item-map-entry");
    item(xml, "ViewId", "string", "view1");
    xml.open("config:config-item-map-named").with("config:name", "Tables");
    for (String sheet : sheets) {
      xml.open("config:config-item-map-entry").with("config:name", sheet);
      item(xml, "CursorPositionX", "int", "0");
      item(xml, "CursorPositionY", "int", "0");
      item(xml, "ZoomValue", "int", "100");
      xml.close();
    }
    xml.close();
    item(xml, "ActiveTable", "string", sheets.get(0));
    xml.finish();
  }

  private static void item(XmlElements xml, String name, String type, String value)
      throws IOException {
    xml.open("config:config-item").with("config:name", name).with("config:type", type);
    xml.text(value).close();
  }

  static void manifest(XmlElements xml, String mimetype, int charts) throws IOException {
    xml.open("manifest:manifest").with("xmlns:manifest", OASIS + "manifest:1.0");
    xml.with("manifest:version", VERSION);
    file(xml, "/", mimetype);
    for (String part : List.of("content.xml", "styles.xml", "meta.xml", "settings.xml")) {
      file(xml, part, "text/xml");
    }
    for (int chart = 1; chart <= charts; chart++) {
      String folder = OdsFrames.folder(chart) + "/";
      file(xml, folder, CHART);
      file(xml, folder + "content.xml", "text/xml");
      file(xml, folder + "styles.xml", "text/xml");
    }
    xml.finish();
  }

  private static void file(XmlElements xml, String path, String type) throws IOException {
    xml.open("manifest:file-entry").with("manifest:full-path", path);
    xml.with("manifest:media-type", type).close();
  }
}
