package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The shared strings of a workbook. */
final class XlsxTexts {
  private XlsxTexts() {}

  /** The texts in their order. */
  static List<String> read(InputStream part, Budget budget) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XmlCursor xml = XmlCursor.open(part)) {
      while (xml.nextStart()) {
        if (xml.name().equals("si")) {
          String text = xml.richText();
          budget.keepShared(text);
          texts.add(text);
        }
      }
    }
    return texts;
  }
}
