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

  /** Characters are looked at in an array, which is quicker than asking the text for each. */
  private final char[] chunk = new char[512];

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
    copy(ascii, length);
    used += length;
    return this;
  }

  /** Deprecated for texts beyond Latin-1; of ASCII no other method copies without a detour. */
  @SuppressWarnings("deprecation")
  private void copy(String ascii, int length) {
    ascii.getBytes(0, length, buffer, used);
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
    for (int from = 0; from < text.length(); ) {
      int count = Math.min(chunk.length, text.length() - from);
      text.getChars(from, from + count, chunk, 0);
      from = text(text, from, count);
    }
    return this;
  }

  /** The characters that stand in the chunk; answers where the text goes on. */
  private int text(String text, int from, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      char c = chunk[i];
      if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&') {
        if (used == buffer.length) {
          flush();
        }
        buffer[used++] = (byte) c;
      } else {
        i += special(text, from + i);
        if (i >= count) {
          return from + i + 1;
        }
      }
    }
    return from + count;
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
