package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.placebook.sheet.Colour;
import org.placebook.sheet.parts.DecimalText;
import org.placebook.sheet.parts.PartLink;
import org.placebook.sheet.parts.Refused;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.sheet.parts.ZipPackage;

/** Resolves the colours of a workbook: by theme, by index of a palette, or as they are. */
final class FeaturesColours {
  private static final List<String> THEME =
      List.of(
          "lt1",
          "dk1",
          "lt2",
          "dk2",
          "accent1",
          "accent2",
          "accent3",
          "accent4",
          "accent5",
          "accent6",
          "hlink",
          "folHlink");

  /** The index that means the system's text colour. */
  private static final int SYSTEM_TEXT = 64;

  private static final int SYSTEM_BACKGROUND = 65;

  private final Map<String, Colour> theme;
  private final List<Colour> palette = new ArrayList<>();

  private FeaturesColours(Map<String, Colour> theme) {
    this.theme = theme;
  }

  static FeaturesColours read(ZipPackage zip, List<PartLink> links) throws IOException {
    Map<String, Colour> theme = new HashMap<>();
    var part = PartLink.first(links, "theme").filter(link -> zip.has(link.target()));
    if (part.isPresent()) {
      try (XmlCursor xml = XmlCursor.open(zip.open(part.get().target()))) {
        String slot = "";
        while (xml.nextStart() && !xml.name().equals("fontScheme")) {
          switch (xml.name()) {
            case "srgbClr" -> put(theme, slot, xml.attribute("val"));
            case "sysClr" -> put(theme, slot, xml.attribute("lastClr"));
            default -> slot = xml.name();
          }
        }
      }
    }
    return new FeaturesColours(theme);
  }

  private static void put(Map<String, Colour> theme, String slot, String digits) {
    Colour.ofHex(digits).ifPresent(colour -> theme.putIfAbsent(slot, colour));
  }

  /** Adds a colour to the workbook's own palette. */
  void addToPalette(String digits) {
    palette.add(Colour.ofHex(digits).orElse(Colour.BLACK));
  }

  /** The colour that the element at the cursor names; empty where it leaves it to the program. */
  Optional<Colour> of(XmlCursor xml) throws Refused {
    Optional<Colour> colour = base(xml);
    double tint = DecimalText.isNumber(xml.attribute("tint")) ? tint(xml) : 0;
    return colour.map(found -> found.tinted(tint));
  }

  private static double tint(XmlCursor xml) {
    return Math.max(-1, Math.min(1, Double.parseDouble(xml.attribute("tint"))));
  }

  private Optional<Colour> base(XmlCursor xml) throws Refused {
    if (xml.has("rgb")) {
      return Colour.ofHex(xml.attribute("rgb"));
    }
    if (xml.has("theme")) {
      int slot = xml.integer("theme", 0);
      return slot < 0 || slot >= THEME.size()
          ? Optional.empty()
          : Optional.ofNullable(theme.get(THEME.get(slot)));
    }
    return xml.has("indexed") ? indexed(xml.integer("indexed", SYSTEM_TEXT)) : Optional.empty();
  }

  private Optional<Colour> indexed(int index) {
    if (index >= 0 && index < palette.size()) {
      return Optional.of(palette.get(index));
    }
    if (index == SYSTEM_BACKGROUND) {
      return Optional.of(Colour.WHITE);
    }
    byte[] rgb = index < 0 || index >= SYSTEM_TEXT ? new byte[0] : rgb(index);
    return rgb.length < 3
        ? Optional.empty()
        : Optional.of(new Colour((rgb[0] & 0xff) << 16 | (rgb[1] & 0xff) << 8 | (rgb[2] & 0xff)));
  }

  private static byte[] rgb(int index) {
    byte[] rgb = DefaultIndexedColorMap.getDefaultRGB(index);
    return rgb == null ? new byte[0] : rgb;
  }
}
