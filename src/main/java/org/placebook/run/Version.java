package org.placebook.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.jar.Manifest;

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
    try (InputStream in = Version.class.getResourceAsStream("/META-INF/MANIFEST.MF")) {
      return in == null
          ? Optional.empty()
          : Optional.ofNullable(new Manifest(in).getMainAttributes().getValue("Placebook-Commit"))
              .filter(commit -> !commit.isBlank());
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own manifest cannot be read", e);
    }
  }
}
