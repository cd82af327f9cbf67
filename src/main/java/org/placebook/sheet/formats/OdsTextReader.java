package org.placebook.sheet.formats;

import java.io.IOException;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.table.Superscripts;

/**
 * The text of an OpenDocument cell: paragraphs as lines, superscripts as characters, comments left
 * out.
 */
final class OdsTextReader {
  private static final int MOST_BLANKS = 1000;

  private OdsTextReader() {}

  /** Reads up to the end of the cell that starts here. */
  static String read(XmlCursor xml, OdsStylesReader styles) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean first = true;
    int paragraphs = 0;
    boolean raised = false;
    for (int depth = 1; depth > 0; ) {
      xml.step();
      if (xml.isEnd()) {
        depth--;
        paragraphs -= xml.name().equals("p") ? 1 : 0;
        raised &= !xml.name().equals("span");
      } else if (!xml.isStart()) {
        if (paragraphs > 0) {
          int start = text.length();
          xml.appendText(text);
          if (raised) {
            text.replace(start, text.length(), Superscripts.raise(text.substring(start)));
          }
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
          case "span" -> raised = styles.isSuperscript(xml.attribute("style-name"));
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
