package org.placebook.own;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placebook.own.splice.Xml;
import org.placebook.table.Letters;

/** The part of a sheet that is added: texts, figures and formulas in a few formats. */
final class SheetText {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""";

  private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
  private final List<Integer> widths;

  /**
   * An empty sheet.
   *
   * @param widths of its columns, in characters
   */
  SheetText(List<Integer> widths) {
    this.widths = widths;
  }

  private void put(int row, int column, String cell) {
    rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, cell);
  }

  private static String start(int row, int column, int style) {
    return "<c r=\"" + Letters.of(column) + row + "\"" + (style > 0 ? " s=\"" + style + "\"" : "");
  }

  void text(int row, int column, int style, String text) {
    put(
        row,
        column,
        start(row, column, style)
            + " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
            + Xml.escaped(text)
            + "</t></is></c>");
  }

  void figure(int row, int column, int style, String number) {
    put(row, column, start(row, column, style) + "><v>" + number + "</v></c>");
  }

  /**
   * A formula.
   *
   * @param cached what it gives, as a number's digits or a text
   */
  void formula(int row, int column, int style, String formula, String cached, boolean isText) {
    put(
        row,
        column,
        start(row, column, style)
            + (isText ? " t=\"str\"" : "")
            + "><f>"
            + Xml.formula(formula)
            + "</f><v>"
            + Xml.escaped(cached)
            + "</v></c>");
  }

  /** The part. */
  String part() {
    StringBuilder part = new StringBuilder(HEAD);
    part.append("<sheetViews><sheetView workbookViewId=\"0\"/></sheetViews>");
    part.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
    for (int i = 0; i < widths.size(); i++) {
      part.append(
          "<col min=\"%d\" max=\"%1$d\" width=\"%d\" customWidth=\"1\"/>"
              .formatted(i + 1, widths.get(i)));
    }
    part.append("</cols><sheetData>");
    rows.forEach(
        (row, cells) -> {
          part.append("<row r=\"").append(row).append("\">");
          cells.values().forEach(part::append);
          part.append("</row>");
        });
    return part.append("</sheetData></worksheet>").toString();
  }
}
