package org.placebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A window of bytes that slides over a part. Behind the last byte stands a zero, which XML never
 * holds, so that inner loops need not look for the end.
 */
final class ScanBuffer {
  /** Bytes that are at hand after {@link #ensure}: more than Excel ever writes for one cell. */
  static final int AHEAD = 1 << 18;

  private static final int SIZE = 1 << 20;

  /** So that the byte behind a byte may be looked at. */
  private static final int MARGIN = 16;

  private final InputStream part;
  private boolean ended;
  private int limit;

  /** The bytes; those from {@link #at} on are unread. */
  final byte[] bytes = new byte[SIZE + MARGIN];

  /** The place of the next byte. */
  int at;

  ScanBuffer(InputStream part) {
    this.part = part;
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

  /** Whether all bytes have been read. */
  boolean isAtEnd() {
    return at >= limit;
  }

  /** Where bytes next stand among those at hand, or -1. */
  int find(byte[] sought) {
    for (int i = at; i + sought.length <= limit; i++) {
      if (bytes[i] == sought[0]
          && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether the next bytes are these. */
  boolean startsWith(byte[] expected) {
    return at + expected.length <= limit
        && Arrays.equals(bytes, at, at + expected.length, expected, 0, expected.length);
  }

  /** The bytes at hand and all that follow. */
  InputStream rest() {
    return new java.io.SequenceInputStream(
        new java.io.ByteArrayInputStream(bytes, at, limit - at), part);
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
