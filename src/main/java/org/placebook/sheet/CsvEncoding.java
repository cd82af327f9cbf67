package org.placebook.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the characters of a text file are written as bytes. */
enum CsvEncoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_MARKED(StandardCharsets.UTF_8, 3),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2),
  UTF_16_BIG(StandardCharsets.UTF_16BE, 2),
  /** Excel for Windows in English; every other byte stream makes some text in it. */
  WINDOWS(Charset.forName("windows-1252"), 0);

  private static final int BUFFER = 1 << 16;

  private final Charset charset;
  private final int markLength;

  CsvEncoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  /** By the byte order mark; without one UTF-8 if all bytes are, else Windows-1252. */
  static CsvEncoding of(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] head = bytes.readNBytes(3);
      int first = head.length > 0 ? head[0] & 0xff : 0;
      int second = head.length > 1 ? head[1] & 0xff : 0;
      if (first == 0xFF && second == 0xFE) {
        return UTF_16_LITTLE;
      }
      if (first == 0xFE && second == 0xFF) {
        return UTF_16_BIG;
      }
      if (first == 0xEF && second == 0xBB && head.length > 2 && (head[2] & 0xff) == 0xBF) {
        return UTF_8_MARKED;
      }
    }
    return isUtf8(path) ? UTF_8 : WINDOWS;
  }

  private static boolean isUtf8(Path path) throws IOException {
    try (Reader text =
        new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8.newDecoder())) {
      char[] buffer = new char[BUFFER];
      while (text.read(buffer) >= 0) {
        // Only the decoder's complaint is of interest.
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** The text after its mark; bytes that are no characters show as U+FFFD. */
  Reader open(Path path, Budget budget) throws IOException {
    InputStream bytes =
        budget.counting("text", new BufferedInputStream(Files.newInputStream(path), BUFFER));
    bytes.skipNBytes(markLength);
    return new BufferedReader(new InputStreamReader(bytes, charset), BUFFER);
  }
}
