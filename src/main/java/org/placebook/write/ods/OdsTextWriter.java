package org.placebook.write.ods;

import java.io.IOException;
import org.placebook.write.part.XmlElements;

/** A line of text: OpenDocument drops repeated blanks unless they are told by an element. */
final class OdsTextWriter {
  private OdsTextWriter() {}

  static void write(XmlElements xml, String line) throws IOException {
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean lost = c == ' ' && (i == 0 || i == line.length() - 1 || line.charAt(i - 1) == ' ');
      if (lost || c == '\t') {
        xml.text(run.toString());
        run.setLength(0);
        xml.open(lost ? "text:s" : "text:tab").close();
      } else {
        run.append(c);
      }
    }
    xml.text(run.toString());
  }
}
