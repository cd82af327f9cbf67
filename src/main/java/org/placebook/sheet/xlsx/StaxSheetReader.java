package org.placebook.sheet.xlsx;

import java.io.IOException;
import java.io.InputStream;
import org.placebook.sheet.parts.Address;
import org.placebook.sheet.parts.XmlCursor;

/** Reads a sheet part of any well-formed XML; the plain way that the fast one is held against. */
final class StaxSheetReader {
  private final XmlCursor xml;
  private final XlsxCells cells;
  private int row;
  private int column;

  private StaxSheetReader(XmlCursor xml, XlsxCells cells) {
    this.xml = xml;
    this.cells = cells;
  }

  static void read(InputStream part, XlsxCells cells) throws IOException {
    try (XmlCursor xml = XmlCursor.open(part)) {
      new StaxSheetReader(xml, cells).readAll();
    }
  }

  private void readAll() throws IOException {
    while (xml.nextStart()) {
      switch (xml.name()) {
        case "sheetData" -> readRows();
        default -> XlsxSheetParts.read(xml, cells);
      }
    }
  }

  private void readRows() throws IOException {
    while (xml.advance() && !xml.isEnd("sheetData")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "row" -> startRow();
          case "c" -> readCell();
          default -> {}
        }
      }
    }
  }

  private void startRow() throws IOException {
    // Some producers leave the numbers out: then the row follows the last one.
    row = xml.integer("r", row + 1);
    column = 0;
    cells.grid().row(row, xml.flag("hidden", false) || xml.attribute("ht").equals("0"));
  }

  private void readCell() throws IOException {
    String reference = xml.attribute("r");
    column = reference.isEmpty() ? column + 1 : Address.column(reference);
    int ownRow = reference.isEmpty() ? row : Address.row(reference);
    CellType type = CellType.of(xml.attribute("t"));
    int style = xml.integer("s", 0);
    String value = "";
    boolean formula = false;
    while (xml.advance() && !xml.isEnd("c")) {
      if (xml.isStart()) {
        switch (xml.name()) {
          case "v" -> value = xml.text();
          case "is" -> value = xml.richText();
          case "f" -> {
            formula = true;
            cells.formula(ownRow, column, xml.text());
          }
          default -> {}
        }
      }
    }
    if (formula || !value.isEmpty()) {
      cells.cell(ownRow, column, type, style, value, formula);
    }
  }
}
