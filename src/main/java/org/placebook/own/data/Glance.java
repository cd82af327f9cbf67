package org.placebook.own.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;

/** Looks through a part's bytes once, keeping none: most sheets hold nothing that is sought. */
public final class Glance {
  private static final int LONGEST_NAME = 40;

  private Glance() {}

  /** Whether a name that passes stands before an opening bracket somewhere, or #NAME? anywhere. */
  static boolean holdsCall(InputStream part, Predicate<String> name) throws IOException {
    byte[] buffer = new byte[1 << 16];
    byte[] word = new byte[LONGEST_NAME];
    int length = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        if (isOfName(b)) {
          if (length < LONGEST_NAME) {
            word[length] = b;
          }
          length++;
        } else if (b != 0) {
          boolean ends = (b == '(' || b == '?') && length > 0 && length <= LONGEST_NAME;
          if (ends && passes(new String(word, 0, length, StandardCharsets.US_ASCII), b, name)) {
            return true;
          }
          length = 0;
        }
      }
    }
    return false;
  }

  private static boolean passes(String word, byte end, Predicate<String> name) {
    return end == '?' ? word.equals("NAME") : name.test(word.toUpperCase(Locale.ROOT));
  }

  private static boolean isOfName(byte b) {
    return (b >= 'A' && b <= 'Z')
        || (b >= 'a' && b <= 'z')
        || (b >= '0' && b <= '9')
        || b == '_'
        || b == '.';
  }

  /** Whether some cell has a formula. */
  public static boolean holdsFormula(InputStream part) throws IOException {
    byte[] buffer = new byte[1 << 16];
    int state = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      for (int i = 0; i < n; i++) {
        byte b = buffer[i];
        if (b == 0) {
          continue;
        }
        if (state == 2 && (b == '>' || b == ' ' || b == '/')) {
          return true;
        }
        // After < or a prefix's colon an f, and nothing behind it.
        state = b == '<' || b == ':' ? 1 : state == 1 && b == 'f' ? 2 : 0;
      }
    }
    return false;
  }
}
