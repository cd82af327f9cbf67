package org.placebook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** XML as bytes in UTF-8, buffered: the fastest way from figures to a stream. */
final class XmlBytes {
  private static final int SIZE = 1 << 16;

  /** Room for any number or short piece of markup. */
  private static final int ROOM = 64;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];
  private int used;

  XmlBytes(OutputStream out) {
    this.out = out;
  }

  /** Markup as it is: ASCII only. */
  XmlBytes markup(String ascii) throws IOException {
    int length = ascii.length();
    if (length > buffer.length - used) {
      return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }
    for (int i = 0; i < length; i++) {
      buffer[used + i] = (byte) ascii.charAt(i);
    }
    used += length;
    return this;
  }

  XmlBytes raw(byte[] bytes) throws IOException {
    if (bytes.length > buffer.length - used) {
      flush();
      if (bytes.length > buffer.length) {
        out.write(bytes);
        return this;
      }
    }
    System.arraycopy(bytes, 0, buffer, used, bytes.length);
    used += bytes.length;
    return this;
  }

  XmlBytes number(long number) throws IOException {
    reserve();
    used = Decimal.put(number, buffer, used);
    return this;
  }

  /** A finite number, as short as reads back the same. */
  XmlBytes number(double number) throws IOException {
    reserve();
    used = Decimal.put(number, buffer, used);
    return this;
  }

  /** Text between tags, escaped for XML. */
  XmlBytes text(String text) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&') {
        if (used == buffer.length) {
          flush();
        }
        buffer[used++] = (byte) c;
      } else {
        i += special(text, i);
      }
    }
    return this;
  }

  /**
   * Text of a cell. What XML cannot hold is written as Excel does, {@code _x0007_}, and a text that
   * looks so already is escaped.
   */
  XmlBytes cellText(String text) throws IOException {
    return text(CellText.escape(text));
  }

  void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  /** Answers how many further characters were taken. */
  private int special(String text, int i) throws IOException {
    char c = text.charAt(i);
    switch (c) {
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '&' -> markup("&amp;");
      case '\n' -> markup("\n");
      case '\t' -> markup("\t");
      default -> {
        int point = text.codePointAt(i);
        boolean lone = point >= 0xD800 && point <= 0xDFFF;
        raw((lone ? "\uFFFD" : Character.toString(point)).getBytes(StandardCharsets.UTF_8));
        return Character.charCount(point) - 1;
      }
    }
    return 0;
  }

  private void reserve() throws IOException {
    if (buffer.length - used < ROOM) {
      flush();
    }
  }
}
