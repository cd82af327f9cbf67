package org.placebook.sheet.parts;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.placebook.sheet.FileFormat;

/** What kind each part of a package is, by its list of content types. */
public final class ContentTypes {
  public static final String PART = "[Content_Types].xml";

  private final Map<String, String> byPart = new HashMap<>();
  private final Map<String, String> byExtension = new HashMap<>();

  private ContentTypes() {}

  public static ContentTypes read(ZipPackage zip) throws IOException {
    ContentTypes types = new ContentTypes();
    if (!zip.has(PART)) {
      return types;
    }
    try (XmlCursor xml = XmlCursor.open(zip.open(PART))) {
      while (xml.nextStart()) {
        String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
        switch (xml.name()) {
          case "Override" -> types.byPart.put(key(xml.attribute("PartName")), type);
          case "Default" -> types.byExtension.put(key(xml.attribute("Extension")), type);
          default -> {}
        }
      }
    }
    return types;
  }

  private static String key(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("/") ? lower.substring(1) : lower;
  }

  /** The content type of a part in lower case, or empty. */
  public String of(String part) {
    String own = byPart.get(key(part));
    return own == null ? byExtension.getOrDefault(FileFormat.extension(part), "") : own;
  }
}
