package org.placebook.sheet.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A window of bytes that slides over a part. Behind the last byte stands a zero, which XML never
 * holds, so that inner loops need not look for the end.
 */
public final class ScanBuffer {
  /** Bytes that are at hand after {@link #ensure}: more than Excel ever writes for one cell. */
  static final int AHEAD = 1 << 18;

  private static final int SIZE = 1 << 20;
  private static final int SMALL = 1 << 16;

  /** So that the byte behind a byte may be looked at. */
  private static final int MARGIN = 16;

  private static final byte[] UTF_8_DECLARED = ascii("encoding=\"UTF-8\"");
  private static final byte[] ENCODING = ascii("encoding");
  private static final byte[] MARKUP = ascii("<!");

  private final InputStream part;
  private boolean ended;
  private int limit;

  /** The bytes; those from {@link #at} on are unread. */
  final byte[] bytes;

  /** The place of the next byte. */
  public int at;

  /** Most sheets of a workbook are small, and need no large window. */
  public ScanBuffer(InputStream part) throws IOException {
    this.part = part;
    byte[] first = new byte[SMALL + MARGIN];
    limit = part.readNBytes(first, 0, SMALL);
    ended = limit < SMALL;
    bytes = ended ? first : Arrays.copyOf(first, SIZE + MARGIN);
    bytes[limit] = 0;
  }

  /** Sees that {@link #AHEAD} bytes, or all that are left, are at hand. */
  void ensure() throws IOException {
    if (!ended && limit - at < AHEAD) {
      System.arraycopy(bytes, at, bytes, 0, limit - at);
      limit -= at;
      at = 0;
      int count = part.readNBytes(bytes, limit, SIZE - limit);
      limit += count;
      ended = limit < SIZE;
      bytes[limit] = 0;
    }
  }

  /** The bytes of what is sought. */
  public static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /**
   * Passes by all before an element and its name, and gives it back. The part must be in UTF-8, its
   * elements without prefix, and no comment may stand there.
   */
  public byte[] passHead(byte[] element) throws IOException, OutOfOrdinary {
    ensure();
    int start = at;
    int found = find(element, limit);
    if (found < 0) {
      throw new OutOfOrdinary("its main element does not stand within the first bytes");
    }
    if (find(MARKUP, found) >= 0) {
      throw new OutOfOrdinary("a comment, CDATA or DOCTYPE");
    }
    int encoding = find(ENCODING, found);
    if (encoding >= 0 && find(UTF_8_DECLARED, found) != encoding) {
      throw new OutOfOrdinary("another encoding");
    }
    at = found + element.length;
    return Arrays.copyOfRange(bytes, start, at);
  }

  /** Where bytes next stand before a place, or -1. */
  private int find(byte[] sought, int before) {
    for (int i = at; i + sought.length <= before; i++) {
      if (bytes[i] == sought[0]
          && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether bytes stand anywhere from here on; the part is read up to them or to its end. */
  public boolean holds(byte[] sought) throws IOException {
    while (find(sought, limit) < 0) {
      if (ended) {
        return false;
      }
      at = Math.max(at, limit - sought.length);
      ensure();
    }
    return true;
  }

  /** Whether the next bytes are these: few, none of them the zero at the end. */
  boolean startsWith(byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  /** The bytes at hand and all that follow. */
  InputStream rest() {
    return new SequenceInputStream(new ByteArrayInputStream(bytes, at, limit - at), part);
  }

  /** A text of the bytes between two places, which must be UTF-8. */
  String text(int from, int to) throws OutOfOrdinary {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0) {
      throw new OutOfOrdinary("bytes that are not UTF-8");
    }
    return text;
  }
}
