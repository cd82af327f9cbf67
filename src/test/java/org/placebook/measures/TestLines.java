package org.placebook.measures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Texts of the test resources. */
final class TestLines {
  private TestLines() {}

  /** The lines of a resource after its headings. */
  static List<String> of(String resource) {
    try (InputStream in = TestLines.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("No resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
