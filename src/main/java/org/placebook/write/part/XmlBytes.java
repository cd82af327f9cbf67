package org.placebook.write.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * XML as bytes in UTF-8, buffered: the fastest way from figures to a stream, and the one place that
 * escapes.
 */
public final class XmlBytes {
  private static final int SIZE = 1 << 14;

  /** Room for any number or short piece of markup. */
  private static final int ROOM = 64;

  private final OutputStream out;
  private final byte[] buffer = new byte[SIZE];

  /** Characters are looked at in an array, which is quicker than asking the text for each. */
  private final char[] chunk = new char[512];

  private int used;

  public XmlBytes(OutputStream out) {
    this.out = out;
  }

  /** Markup as it is: ASCII only. */
  public XmlBytes markup(String ascii) throws IOException {
    int length = ascii.length();
    if (length > buffer.length - used) {
      return raw(ascii.getBytes(StandardCharsets.US_ASCII));
    }
    used = Decimal.put(ascii, length, buffer, used);
    return this;
  }

  public XmlBytes raw(byte[] bytes) throws IOException {
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

  public XmlBytes number(long number) throws IOException {
    reserve();
    used = Decimal.put(number, buffer, used);
    return this;
  }

  /** A finite number, as short as reads back the same. */
  public XmlBytes number(double number) throws IOException {
    reserve();
    used = Decimal.put(number, buffer, used);
    return this;
  }

  /** Text between tags. */
  public XmlBytes text(String text) throws IOException {
    return escaped(text, false);
  }

  /** The value of an attribute, without its quotation marks. */
  XmlBytes attribute(String value) throws IOException {
    return escaped(value, true);
  }

  private XmlBytes escaped(String text, boolean attribute) throws IOException {
    for (int from = 0; from < text.length(); ) {
      int count = Math.min(chunk.length, text.length() - from);
      text.getChars(from, from + count, chunk, 0);
      from = escaped(text, from, count, attribute);
    }
    return this;
  }

  /** The characters that stand in the chunk; answers where the text goes on. */
  private int escaped(String text, int from, int count, boolean attribute) throws IOException {
    int i = 0;
    while (i < count) {
      char c = chunk[i];
      if (c >= ' ' && c < 0x7F && c != '<' && c != '>' && c != '&' && (c != '"' || !attribute)) {
        if (used == buffer.length) {
          flush();
        }
        buffer[used++] = (byte) c;
        i++;
      } else {
        i += special(text.codePointAt(from + i), attribute);
      }
    }
    return from + i;
  }

  /**
   * Text of a cell. What XML cannot hold is written as Excel does, {@code _x0007_}, and a text that
   * looks so already is escaped.
   */
  public XmlBytes cellText(String text) throws IOException {
    return text(CellText.escape(text));
  }

  public void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  /** Answers how many characters of the text it was. */
  private int special(int point, boolean attribute) throws IOException {
    switch (point) {
      case '<' -> markup("&lt;");
      case '>' -> markup("&gt;");
      case '&' -> markup("&amp;");
      case '"' -> markup("&quot;");
      case '\n' -> markup(attribute ? "&#10;" : "\n");
      case '\t' -> markup(attribute ? "&#9;" : "\t");
      default -> {
        String allowed = allowed(point) ? Character.toString(point) : "\uFFFD";
        raw(allowed.getBytes(StandardCharsets.UTF_8));
      }
    }
    return Character.charCount(point);
  }

  /** What XML 1.0 can hold, but for the three that are no printed characters. */
  private static boolean allowed(int point) {
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    return point >= ' ' && !surrogate && point != 0xFFFE && point != 0xFFFF;
  }

  private void reserve() throws IOException {
    if (buffer.length - used < ROOM) {
      flush();
    }
  }
}
