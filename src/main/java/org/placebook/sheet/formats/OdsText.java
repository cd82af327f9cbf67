package org.placebook.sheet.formats;

import java.io.IOException;
import org.placebook.sheet.parts.XmlCursor;
import org.placebook.table.Names;
import org.placebook.table.Superscripts;

/**
 * The text of an OpenDocument cell: paragraphs as lines, superscripts as characters, and the text
 * of a note on the cell beside them.
 *
 * @param shown what the cell shows
 * @param note what somebody noted on it, or empty
 */
record OdsText(String shown, String note) {
  private static final int MOST_BLANKS = 1000;

  /** Reads up to the end of the cell that starts here. */
  static OdsText read(XmlCursor xml, OdsStylesReader styles) throws IOException {
    StringBuilder text = new StringBuilder();
    String note = "";
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
        note = note(xml);
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
    return new OdsText(text.toString(), note);
  }

  /** The paragraphs of a note; its author and day are no part of them. */
  private static String note(XmlCursor xml) throws IOException {
    StringBuilder note = new StringBuilder();
    while (xml.advance() && !xml.isEnd("annotation")) {
      if (xml.isStart() && xml.name().equals("p")) {
        note.append(' ').append(xml.text());
      }
    }
    return Names.tidy(note.toString());
  }

  private static int blanks(XmlCursor xml) throws IOException {
    return Math.max(1, Math.min(MOST_BLANKS, xml.integer("c", 1)));
  }
}
