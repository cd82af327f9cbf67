package org.placebook.sheet.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes the bytes of an XML part, by its byte order mark or its declaration. The JDK's reader
 * would do it too, but prints malformed bytes on the error stream, besides throwing them.
 */
final class XmlDecoding {
  private static final int LOOKED_AT = 200;
  private static final Pattern DECLARED =
      Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._\\-]+)[\"']");

  private XmlDecoding() {}

  static Reader of(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, LOOKED_AT);
    byte[] head = in.readNBytes(LOOKED_AT);
    int mark = markLength(head);
    in.unread(head, mark, head.length - mark);
    // A decoder, unlike a charset, refuses what is malformed instead of replacing it.
    return new InputStreamReader(in, charset(head).newDecoder());
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE) ? 2 : 0;
  }

  private static Charset charset(byte[] head) throws Refused {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(head, 0xFE, 0xFF) || starts(head, 0, '<')) {
      return StandardCharsets.UTF_16BE;
    }
    if (starts(head, 0xFF, 0xFE) || starts(head, '<', 0)) {
      return StandardCharsets.UTF_16LE;
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    return declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8;
  }

  private static Charset charset(String name) throws Refused {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw Refused.damaged("a part is in the unknown encoding '" + name + "'");
    }
  }

  private static boolean starts(byte[] head, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
