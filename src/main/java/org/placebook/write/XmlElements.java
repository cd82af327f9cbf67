package org.placebook.write;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML in UTF-8, element by element; escapes are its care. */
final class XmlElements {
  private final Writer out;
  private final Deque<String> open = new ArrayDeque<>();
  private boolean inTag;

  /** Begins a part; the stream stays open. */
  XmlElements(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 13);
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /** Opens an element. */
  XmlElements open(String name) throws IOException {
    endTag();
    out.append('<').append(name);
    open.push(name);
    inTag = true;
    return this;
  }

  /** An attribute of the element just opened. */
  XmlElements with(String name, String value) throws IOException {
    out.append(' ').append(name).append("=\"");
    escaped(value, true);
    out.append('"');
    return this;
  }

  /** A number as an attribute. */
  XmlElements with(String name, int value) throws IOException {
    return with(name, Integer.toString(value));
  }

  /** Text within the open element. */
  XmlElements text(String text) throws IOException {
    endTag();
    escaped(text, false);
    return this;
  }

  /** Closes the innermost element. */
  XmlElements close() throws IOException {
    String name = open.pop();
    if (inTag) {
      out.append("/>");
      inTag = false;
    } else {
      out.append("</").append(name).append('>');
    }
    return this;
  }

  /** An element that holds a text only. */
  XmlElements element(String name, String text) throws IOException {
    return open(name).text(text).close();
  }

  /** Markup that is whole in itself and needs no escape. */
  XmlElements markup(String xml) throws IOException {
    endTag();
    out.write(xml);
    return this;
  }

  /** Hands all bytes on, so that others can write into the open element. */
  void pause() throws IOException {
    endTag();
    out.flush();
  }

  /** Closes whatever is open and hands all bytes on. */
  void finish() throws IOException {
    while (!open.isEmpty()) {
      close();
    }
    out.flush();
  }

  private void endTag() throws IOException {
    if (inTag) {
      out.append('>');
      inTag = false;
    }
  }

  private void escaped(String text, boolean attribute) throws IOException {
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '<' || c == '>' || c == '&' || c == '"') {
        out.write(text, plain, i - plain);
        i += special(text.codePointAt(i), attribute) - 1;
        plain = i + 1;
      }
    }
    out.write(text, plain, text.length() - plain);
  }

  /** Answers how many characters of the text it was. */
  private int special(int point, boolean attribute) throws IOException {
    switch (point) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append(attribute ? "&quot;" : "\"");
      case '\n' -> out.append(attribute ? "&#10;" : "\n");
      case '\t' -> out.append(attribute ? "&#9;" : "\t");
      default -> out.append(Character.toString(allowed(point) ? point : 0xFFFD));
    }
    return Character.charCount(point);
  }

  /** What XML 1.0 can hold. */
  private static boolean allowed(int point) {
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }
}
