package org.placebook.own.data;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a look through a sheet's bytes tells; none of them is kept. Most sheets hold nothing that is
 * sought, and large ones mostly no formula at all.
 *
 * @param hasFormula whether some cell has a formula
 * @param hasCall whether a formula may call a function that is sought, or shows #NAME?
 */
record Glance(boolean hasFormula, boolean hasCall) {
  private static final int LONGEST_NAME = 40;

  /**
   * Looks through a part up to its end, or up to the first call.
   *
   * @param sought whether a name that stands before an opening bracket is one of those sought
   */
  static Glance at(InputStream part, Predicate<String> sought) throws IOException {
    return new Look(part, sought).look();
  }

  private static final class Look {
    private final InputStream part;
    private final Predicate<String> sought;
    private final byte[] buffer = new byte[1 << 16];
    private final byte[] word = new byte[LONGEST_NAME];
    private int length;

    Look(InputStream part, Predicate<String> sought) {
      this.part = part;
      this.sought = sought;
    }

    /** Calls stand in formulas only, so the first of those is looked for first. */
    Glance look() throws IOException {
      int state = 0;
      for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
        for (int i = 0; i < n; i++) {
          byte b = buffer[i];
          if (b == 0) {
            continue;
          }
          if (state == 2 && (b == '>' || b == ' ' || b == '/')) {
            return new Glance(true, callsFrom(i, n));
          }
          // After < or a prefix's colon an f, and nothing behind it.
          state = b == '<' || b == ':' ? 1 : state == 1 && b == 'f' ? 2 : 0;
        }
      }
      return new Glance(false, false);
    }

    private boolean callsFrom(int from, int end) throws IOException {
      boolean found = calls(from, end);
      for (int n = part.read(buffer); n >= 0 && !found; n = part.read(buffer)) {
        found = calls(0, n);
      }
      return found;
    }

    private boolean calls(int from, int end) {
      for (int i = from; i < end; i++) {
        byte b = buffer[i];
        if (isOfName(b)) {
          if (length < LONGEST_NAME) {
            word[length] = b;
          }
          length++;
        } else if (b != 0) {
          boolean ends = (b == '(' || b == '?') && length > 0 && length <= LONGEST_NAME;
          if (ends && passes(b)) {
            return true;
          }
          length = 0;
        }
      }
      return false;
    }

    private boolean passes(byte end) {
      String name = new String(word, 0, length, StandardCharsets.US_ASCII);
      return end == '?' ? name.equals("NAME") : sought.test(name.toUpperCase(Locale.ROOT));
    }

    private static boolean isOfName(byte b) {
      return (b >= 'A' && b <= 'Z')
          || (b >= 'a' && b <= 'z')
          || (b >= '0' && b <= '9')
          || b == '_'
          || b == '.';
    }
  }
}
