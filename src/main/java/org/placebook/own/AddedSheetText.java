package org.placebook.own;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placebook.own.data.OwnBook;
import org.placebook.own.data.OwnSheet;
import org.placebook.own.splice.FormulaCell;
import org.placebook.own.splice.SheetFormulas;
import org.placebook.own.splice.Xml;
import org.placebook.own.typed.FormulaText;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Letters;
import org.placebook.write.part.Decimal;

/** The part of a sheet that is added: texts, figures and formulas in a few formats. */
final class AddedSheetText {
  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
      """;

  private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
  private final Map<Long, String> contents = new TreeMap<>();
  private final List<Integer> widths;

  /**
   * An empty sheet.
   *
   * @param widths of its columns, in characters
   */
  AddedSheetText(List<Integer> widths) {
    this.widths = widths;
  }

  private void put(int row, int column, String cell, String content) {
    rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, cell);
    contents.put(row * 16_384L + column, content);
  }

  /** A digest of what is written in the cells, whatever their formulas give. */
  String content() {
    return digest(contents);
  }

  private static String digest(Map<Long, String> contents) {
    return TextDigest.of(String.join("\n", contents.values()));
  }

  /** The same of a sheet as it stands in a workbook. */
  static String content(OwnBook book, OwnSheet sheet) throws IOException, UnreadableFile {
    Map<Long, String> contents = new TreeMap<>();
    Grid grid = book.grid(sheet.name());
    for (int row = 1; row <= grid.lastRow(); row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (grid.kind(row, column) != CellKind.BLANK) {
          boolean isNumber = grid.kind(row, column) == CellKind.NUMBER;
          contents.put(
              row * 16_384L + column,
              isNumber ? Decimal.text(grid.number(row, column)) : grid.text(row, column));
        }
      }
    }
    for (FormulaCell cell : SheetFormulas.of(book.text(sheet.part()).text(), xml -> true)) {
      String formula =
          FormulaText.canonical(
              cell.formula(), sheet.name(), cell.row(), cell.column(), Optional.empty());
      contents.put(cell.row() * 16_384L + cell.column(), "=" + formula);
    }
    return digest(contents);
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
            + "</t></is></c>",
        text);
  }

  void figure(int row, int column, int style, String number) {
    put(row, column, start(row, column, style) + "><v>" + number + "</v></c>", number);
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
            + "</v></c>",
        "=" + FormulaText.canonical(formula, "", row, column, Optional.empty()));
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
