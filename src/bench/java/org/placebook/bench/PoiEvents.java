package org.placebook.bench;

import java.io.File;
import java.io.InputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** POI's event model: with a handler of one's own, and with POI's and its formatter. */
final class PoiEvents {
  private PoiEvents() {}

  static void sax(File file, Columns columns) throws Exception {
    try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
      parse(opened, new Cells(new ReadOnlySharedStringsTable(opened), columns));
    }
  }

  static void formatted(File file, Columns columns) throws Exception {
    try (OPCPackage opened = OPCPackage.open(file, PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(opened);
      parse(
          opened,
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(opened),
              new Shown(columns),
              new DataFormatter(),
              false));
    }
  }

  private static void parse(OPCPackage opened, ContentHandler handler) throws Exception {
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(handler);
    try (InputStream sheet = new XSSFReader(opened).getSheetsData().next()) {
      xml.parse(new InputSource(sheet));
    }
  }

  /** Takes the cells as the XML has them. */
  private static final class Cells extends DefaultHandler {
    private final ReadOnlySharedStringsTable texts;
    private final Columns columns;
    private final StringBuilder value = new StringBuilder();
    private boolean isText;
    private int column;

    Cells(ReadOnlySharedStringsTable texts, Columns columns) {
      this.texts = texts;
      this.columns = columns;
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
      if (local.equals("c")) {
        column = 0;
        String place = attributes.getValue("r");
        for (int i = 0; place.charAt(i) >= 'A'; i++) {
          column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        isText = "s".equals(attributes.getValue("t"));
      }
      value.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) {
      value.append(text, start, length);
    }

    @Override
    public void endElement(String uri, String local, String name) {
      if (local.equals("v")) {
        if (isText) {
          int index = Integer.parseInt(value.toString());
          columns.text(column - 1, texts.getItemAt(index).getString());
        } else {
          columns.figure(column - 1, Double.parseDouble(value.toString()));
        }
      }
    }
  }

  /** Takes the cells as shown: figures are rounded to their format, as its users get them. */
  private static final class Shown implements XSSFSheetXMLHandler.SheetContentsHandler {
    private final Columns columns;

    Shown(Columns columns) {
      this.columns = columns;
    }

    @Override
    public void startRow(int row) {}

    @Override
    public void endRow(int row) {}

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
      CellReference place = new CellReference(reference);
      if (place.getCol() < 2 || place.getRow() == 0) {
        columns.text(place.getCol(), shown);
      } else {
        columns.figure(place.getCol(), Double.parseDouble(shown.replace(",", "")));
      }
    }
  }
}
