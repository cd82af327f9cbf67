package org.placebook.sheet.formats;

import java.io.IOException;
import org.placebook.sheet.parts.XmlCursor;

/** The text of an OpenDocument cell: paragraphs as lines, comments left out. */
final class OdsTextReader {
  private static final int MOST_BLANKS = 1000;

  private OdsTextReader() {}

  /** Reads up to the end of the cell that starts here. */
  static String read(XmlCursor xml) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    int paragraphs = 0;
    for (int depth = 1; depth > 0; ) {
      xml.step();
      if (xml.isEnd()) {
        depth--;
        paragraphs -= xml.name().equals("p") ? 1 : 0;
      } else if (!xml.isStart()) {
        if (paragraphs > 0) {
          xml.appendText(text);
        }
      } else if (xml.name().equals("annotation")) {
        xml.text();
      } else {
        depth++;
        switch (xml.name()) {
          case "p" -> {
            paragraphs++;
            text.append(first ? "" : "\n");
            first = false;
          }
          case "s" -> text.append(" ".repeat(blanks(xml)));
          case "tab" -> text.append('\t');
          case "line-break" -> text.append('\n');
          default -> {}
        }
      }
    }
    return text.toString();
  }

  private static int blanks(XmlCursor xml) throws IOException {
    return Math.max(1, Math.min(MOST_BLANKS, xml.integer("c", 1)));
  }
}
