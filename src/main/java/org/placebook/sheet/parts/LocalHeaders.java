package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The headers that stand before the parts of a zip file, whatever its directory says (PKWARE
 * APPNOTE 4.3.7). They are looked for among the bytes as they are; nothing is inflated.
 */
final class LocalHeaders {
  private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
  private static final int HEADER = 30;
  private static final int BLOCK = 1 << 16;

  private LocalHeaders() {}

  /** Whether a file holds a part of this name, in any case of its letters. */
  static boolean name(Path file, String part) throws IOException {
    byte[] block = new byte[BLOCK];
    int overlap = HEADER + part.length();
    int kept = 0;
    try (InputStream bytes = Files.newInputStream(file)) {
      while (true) {
        int read = bytes.readNBytes(block, kept, BLOCK - kept);
        int filled = kept + read;
        if (isIn(block, filled, part)) {
          return true;
        }
        if (read == 0) {
          return false;
        }
        kept = Math.min(overlap, filled);
        System.arraycopy(block, filled - kept, block, 0, kept);
      }
    }
  }

  private static boolean isIn(byte[] block, int filled, String part) {
    for (int at = 0; at + HEADER + part.length() <= filled; at++) {
      if (block[at] == 'P'
          && Arrays.equals(block, at, at + SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)
          && new String(block, at + HEADER, part.length(), StandardCharsets.ISO_8859_1)
              .equalsIgnoreCase(part)) {
        return true;
      }
    }
    return false;
  }
}
