package org.placebook.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The shared strings of a workbook. */
final class XlsxTexts {
  private XlsxTexts() {}

  /** The texts in their order. */
  static List<String> read(ZipPackage zip, String part, Budget budget) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XmlCursor xml = XmlCursor.open(zip.open(part))) {
      while (xml.nextStart()) {
        if (xml.name().equals("si")) {
          String text = xml.richText();
          budget.keep(text);
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
