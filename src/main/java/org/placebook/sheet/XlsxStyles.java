package org.placebook.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cell formats of a workbook, each boiled down to its {@link Look}. */
final class XlsxStyles {
  private final byte[] looks;

  XlsxStyles(byte[] looks) {
    this.looks = looks;
  }

  static XlsxStyles none() {
    return new XlsxStyles(new byte[0]);
  }

  /** The look of a cell format by its index; plain for one that the workbook does not have. */
  byte look(int index) {
    return index >= 0 && index < looks.length ? looks[index] : Look.PLAIN;
  }

  static XlsxStyles read(InputStream part) throws IOException {
    try (XmlCursor xml = XmlCursor.open(part)) {
      Reader reader = new Reader(xml);
      while (xml.advance()) {
        reader.step();
      }
      return new XlsxStyles(reader.looks.toByteArray());
    }
  }

  /** The state while the styles part is read; fonts and formats stand before the cell formats. */
  private static final class Reader {
    private final XmlCursor xml;
    private final Map<Integer, NumberShape> shapes = new HashMap<>();
    private final List<Boolean> bold = new ArrayList<>();
    private final ByteArrayOutputStream looks = new ByteArrayOutputStream();
    private boolean inFonts;
    private boolean inCellFormats;
    private boolean inFormat;
    private int indent;
    private boolean fontIsBold;
    private NumberShape shape = NumberShape.PLAIN;

    Reader(XmlCursor xml) {
      this.xml = xml;
    }

    void step() throws IOException {
      if (xml.isStart()) {
        start();
      } else if (xml.isEnd()) {
        end();
      }
    }

    private void start() throws IOException {
      switch (xml.name()) {
        case "numFmt" ->
            shapes.put(
                xml.integer("numFmtId", -1), NumberShape.ofCode(xml.attribute("formatCode")));
        case "fonts" -> inFonts = true;
        case "font" -> fontStarts();
        case "b" -> boldMark();
        case "cellXfs" -> inCellFormats = true;
        case "xf" -> formatStarts();
        case "alignment" -> indent = inFormat ? xml.integer("indent", 0) : 0;
        default -> {}
      }
    }

    private void fontStarts() {
      if (inFonts) {
        bold.add(false);
      }
    }

    private void boldMark() {
      if (inFonts && !bold.isEmpty()) {
        bold.set(bold.size() - 1, xml.flag("val", true));
      }
    }

    private void formatStarts() throws IOException {
      inFormat = inCellFormats;
      indent = 0;
      int font = xml.integer("fontId", 0);
      fontIsBold = font >= 0 && font < bold.size() && bold.get(font);
      int format = xml.integer("numFmtId", 0);
      NumberShape own = shapes.get(format);
      shape = own == null ? NumberShape.ofBuiltIn(format) : own;
    }

    private void end() {
      switch (xml.name()) {
        case "fonts" -> inFonts = false;
        case "cellXfs" -> inCellFormats = false;
        case "xf" -> formatEnds();
        default -> {}
      }
    }

    private void formatEnds() {
      if (inFormat) {
        looks.write(Look.of(indent, fontIsBold, shape));
      }
      inFormat = false;
    }
  }
}
