package org.placebook.run;

import java.util.Optional;

/** The program's version. */
public final class Version {
  private Version() {}

  /** As the jar states it; {@code development} where there is no jar. */
  public static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
