package org.placebook.sheet.parts;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** How the characters of a text file are written as bytes. */
public enum CsvEncoding {
  UTF_8(StandardCharsets.UTF_8, 0),
  UTF_8_MARKED(StandardCharsets.UTF_8, 3),
  UTF_16_LITTLE(StandardCharsets.UTF_16LE, 2),
  UTF_16_BIG(StandardCharsets.UTF_16BE, 2),
  UTF_16_LITTLE_UNMARKED(StandardCharsets.UTF_16LE, 0),
  UTF_16_BIG_UNMARKED(StandardCharsets.UTF_16BE, 0),
  /** Excel for Windows in English; every other byte stream makes some text in it. */
  WINDOWS(Charset.forName("windows-1252"), 0);

  private static final int BUFFER = 1 << 16;
  private static final int LOOKED_AT = 4096;

  private final Charset charset;
  private final int markLength;

  CsvEncoding(Charset charset, int markLength) {
    this.charset = charset;
    this.markLength = markLength;
  }

  /**
   * By the byte order mark; without one UTF-16 if every second byte of its start is 0 as in Latin
   * letters, UTF-8 if all bytes are, else Windows-1252.
   */
  public static CsvEncoding of(Path path) throws IOException {
    try (InputStream bytes = Files.newInputStream(path)) {
      byte[] head = bytes.readNBytes(LOOKED_AT);
      Optional<CsvEncoding> shown = marked(head).or(() -> wide(head));
      if (shown.isPresent()) {
        return shown.get();
      }
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
      return isUtf8(whole) ? UTF_8 : WINDOWS;
    }
  }

  private static Optional<CsvEncoding> marked(byte[] head) {
    int first = at(head, 0);
    int second = at(head, 1);
    if (first == 0xFF && second == 0xFE) {
      return Optional.of(UTF_16_LITTLE);
    }
    if (first == 0xFE && second == 0xFF) {
      return Optional.of(UTF_16_BIG);
    }
    return first == 0xEF && second == 0xBB && at(head, 2) == 0xBF
        ? Optional.of(UTF_8_MARKED)
        : Optional.empty();
  }

  private static int at(byte[] head, int index) {
    return head.length > index ? head[index] & 0xff : 0;
  }

  /** UTF-16 without a mark, by the first bytes of a file. */
  static Optional<CsvEncoding> wide(byte[] head) {
    if (isWide(head, 0)) {
      return Optional.of(UTF_16_LITTLE_UNMARKED);
    }
    return isWide(head, 1) ? Optional.of(UTF_16_BIG_UNMARKED) : Optional.empty();
  }

  /**
   * Whether each two bytes are a character: most of them Latin, none of them a control character
   * but those that part lines and cells.
   *
   * @param low where the lower byte of two stands, 0 or 1
   */
  private static boolean isWide(byte[] head, int low) {
    int latin = 0;
    int pairs = head.length / 2;
    for (int i = 0; i < pairs; i++) {
      int character = at(head, 2 * i + low) | at(head, 2 * i + 1 - low) << 8;
      if (character < ' ' && "\t\n\r".indexOf(character) < 0) {
        return false;
      }
      latin += character < 0x100 ? 1 : 0;
    }
    return pairs > 1 && 4 * latin > 3 * pairs;
  }

  private static boolean isUtf8(InputStream bytes) throws IOException {
    byte[] start = bytes.readNBytes(BUFFER);
    while (start.length > 0 && isAscii(start)) {
      start = bytes.readNBytes(BUFFER);
    }
    InputStream rest = new SequenceInputStream(new ByteArrayInputStream(start), bytes);
    try (Reader text = new InputStreamReader(rest, StandardCharsets.UTF_8.newDecoder())) {
      char[] buffer = new char[BUFFER];
      while (text.read(buffer) >= 0) {
        // Only the decoder's complaint is of interest.
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte one : bytes) {
      if (one < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the last line of a file has an end; a program that writes line by line gives it one.
   */
  public boolean endsLine(Path path) throws IOException {
    int width = charset.name().startsWith("UTF-16") ? 2 : 1;
    try (SeekableByteChannel bytes = Files.newByteChannel(path)) {
      ByteBuffer last = ByteBuffer.allocate(width);
      bytes.position(Math.max(0, bytes.size() - width));
      bytes.read(last);
      String end = new String(last.array(), charset);
      return end.equals("\n") || end.equals("\r") || end.equals("\u001a");
    }
  }

  /** The text after its mark; bytes that are no characters show as U+FFFD. */
  public BufferedReader open(Path path, Budget budget) throws IOException {
    InputStream bytes =
        budget.counting("text", new BufferedInputStream(Files.newInputStream(path), BUFFER));
    bytes.skipNBytes(markLength);
    return new BufferedReader(new InputStreamReader(bytes, charset), BUFFER);
  }
}
