package org.placebook.own.splice;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placebook.sheet.parts.Refused;

/**
 * The text of an XML part, to be written in the encoding in which it came.
 *
 * @param text without the byte order mark
 * @param charset by the mark, the first bytes or the declaration
 * @param mark the byte order mark, each byte a character, or nothing
 */
public record PartText(String text, Charset charset, String mark) {
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)[\"']");

  /** Decodes a part; refuses bytes that are not in its encoding. */
  public static PartText of(byte[] bytes) throws IOException {
    String mark = mark(bytes);
    Charset charset = charset(bytes, mark);
    try {
      String text =
          charset
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes, mark.length(), bytes.length - mark.length()))
              .toString();
      return new PartText(text, charset, mark);
    } catch (CharacterCodingException e) {
      throw Refused.damaged("a part holds bytes that are no text in its encoding", e);
    }
  }

  /** The same part with another text. */
  public PartText with(String other) {
    return new PartText(other, charset, mark);
  }

  /** The part as it is stored. */
  public byte[] bytes() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(mark.getBytes(StandardCharsets.ISO_8859_1));
    all.writeBytes(text.getBytes(charset));
    return all.toByteArray();
  }

  private static String mark(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return head(bytes, 3);
    }
    boolean wide = starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE);
    return head(bytes, wide ? 2 : 0);
  }

  private static String head(byte[] bytes, int length) {
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static Charset charset(byte[] bytes, String mark) {
    if (mark.length() == 3) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() && Charset.isSupported(declared.group(1))
        ? Charset.forName(declared.group(1))
        : StandardCharsets.UTF_8;
  }

  private static boolean starts(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
