package org.placebook.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The styles of an OpenDocument spreadsheet, as far as they matter; a style adds to its parent. */
final class OdsStyles {
  private static final double POINTS_PER_INDENT = 10;

  private record Style(boolean bold, int indent) {}

  private final Map<String, Style> styles = new HashMap<>();
  private final Set<String> hiddenTables = new HashSet<>();
  private String current = "";

  /** Takes an element that starts, of whatever part. */
  void take(XmlCursor xml) {
    switch (xml.name()) {
      case "style" -> {
        current = xml.attribute("name");
        styles.put(current, style(xml.attribute("parent-style-name")));
      }
      case "text-properties" -> {
        if (xml.has("font-weight")) {
          String weight = xml.attribute("font-weight");
          boolean bold = weight.equals("bold") || weight.matches("[6-9]00");
          styles.put(current, new Style(bold, style(current).indent));
        }
      }
      case "paragraph-properties" -> {
        if (xml.has("margin-left")) {
          int indent = (int) Math.round(points(xml.attribute("margin-left")) / POINTS_PER_INDENT);
          styles.put(current, new Style(style(current).bold, indent));
        }
      }
      case "table-properties" -> {
        if (xml.attribute("display").equals("false")) {
          hiddenTables.add(current);
        }
      }
      default -> {}
    }
  }

  private Style style(String name) {
    return styles.getOrDefault(name, new Style(false, 0));
  }

  byte look(String name, NumberShape shape) {
    Style style = style(name);
    return Look.of(style.indent, style.bold, shape);
  }

  boolean isHiddenTable(String name) {
    return hiddenTables.contains(name);
  }

  private static double points(String length) {
    String number = length.replaceAll("[a-z%]+$", "");
    if (!Decimals.isNumber(number)) {
      return 0;
    }
    double value = Double.parseDouble(number);
    return switch (length.substring(number.length())) {
      case "pt" -> value;
      case "cm" -> value * 72 / 2.54;
      case "mm" -> value * 72 / 25.4;
      case "in" -> value * 72;
      default -> 0;
    };
  }
}
