package org.placebook.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 digests, in hexadecimal digits. */
public final class Digest {
  private static final int BUFFER = 1 << 16;

  private Digest() {}

  /** Of a file's bytes. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of several files, with a word that must be the same too. */
  public static String of(List<Path> files, String word) throws IOException {
    MessageDigest digest = digest();
    digest.update(word.getBytes(StandardCharsets.UTF_8));
    for (Path file : files) {
      digest.update(HexFormat.of().parseHex(of(file)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a text. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
