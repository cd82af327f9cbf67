package org.placebook.watch;

import java.util.Locale;

/** The arrival number of a drop, as file names have it. */
final class JobNumber {
  private JobNumber() {}

  /** At least six digits, so that folders sort in the order of arrival. */
  static String text(long number) {
    return String.format(Locale.ROOT, "%06d", number);
  }
}
