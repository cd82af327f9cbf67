package org.placebook.sheet.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.sheet.DocumentProperties;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.SheetFeatures;
import org.placebook.sheet.WorkbookFeatures;
import org.placebook.sheet.parts.Budget;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Reads the features of OpenDocument spreadsheets. */
public final class FeaturesOds {
  private FeaturesOds() {}

  public static WorkbookFeatures read(Path path, Budget budget) throws IOException {
    try (ZipPackage zip = ZipPackage.open(path, budget)) {
      OdsStylesReader styles = new OdsStylesReader();
      if (zip.has("styles.xml")) {
        try (XmlCursor xml = XmlCursor.open(zip.open("styles.xml"))) {
          while (xml.nextStart()) {
            styles.take(xml);
          }
        }
      }
      FeaturesOdsContent content = new FeaturesOdsContent(zip, styles);
      content.read();
      List<SheetFeatures> sheets = content.sheets();
      String first = SheetFeatures.firstVisible(sheets);
      String active = settings(zip).getOrDefault("ActiveTable", first);
      return new WorkbookFeatures(
          FileFormat.ODS,
          properties(zip, styles.language()),
          active,
          first,
          sheets,
          List.of(),
          new WorkbookFeatures.HiddenParts(hasMacros(zip), 0, List.of(), 0, List.of(), List.of()));
    }
  }

  private static boolean hasMacros(ZipPackage zip) {
    return zip.names().stream().anyMatch(name -> name.matches("(basic|scripts)/.+/.+"));
  }

  private static Map<String, String> settings(ZipPackage zip) throws IOException {
    Map<String, String> found = new HashMap<>();
    if (zip.has("settings.xml")) {
      try (XmlCursor xml = XmlCursor.open(zip.open("settings.xml"))) {
        while (xml.nextStart()) {
          if (xml.name().equals("config-item")) {
            found.putIfAbsent(xml.attribute("name"), xml.text());
          }
        }
      }
    }
    return found;
  }

  private static DocumentProperties properties(ZipPackage zip, String styleLanguage)
      throws IOException {
    Map<String, String> found = new HashMap<>();
    if (zip.has("meta.xml")) {
      try (XmlCursor xml = XmlCursor.open(zip.open("meta.xml"))) {
        while (xml.nextStart()) {
          switch (xml.name()) {
            case "title", "creator", "initial-creator", "language" ->
                found.put(xml.name(), xml.text().strip());
            case "keyword" -> found.merge("keyword", xml.text(), (a, b) -> a + ", " + b);
            default -> {}
          }
        }
      }
    }
    return new DocumentProperties(
        found.getOrDefault("title", ""),
        found.getOrDefault("initial-creator", found.getOrDefault("creator", "")),
        found.getOrDefault("creator", ""),
        found.getOrDefault("language", styleLanguage),
        found.getOrDefault("keyword", ""),
        "",
        "");
  }
}
