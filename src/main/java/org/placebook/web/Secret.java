package org.placebook.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Words that nobody can guess. */
final class Secret {
  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** Whether two are the same, in a time that does not tell how much of them is. */
  static boolean areSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
