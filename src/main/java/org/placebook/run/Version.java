package org.placebook.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The program's version. */
public final class Version {
  private Version() {}

  /** As the jar states it; {@code development} where there is no jar. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /** The commit that the jar was made from, where it states one. */
  public static Optional<String> commit() {
    try (InputStream in = Version.class.getResourceAsStream("/org/placebook/commit.txt")) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.US_ASCII).strip())
              .filter(commit -> !commit.isEmpty());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own files cannot be read", e);
    }
  }
}
