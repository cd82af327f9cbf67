package org.placebook.recipe;

import java.util.Locale;
import org.placebook.table.Names;

/** Whether two codes or two names are of the same area. */
final class AreaIdentity {
  private AreaIdentity() {}

  /** A code for comparing: that of the area today, whatever the year of the table. */
  static String code(String code) {
    return code.strip().toUpperCase(Locale.ROOT);
  }

  /** A name for comparing. */
  static String name(String name) {
    return Names.normalise(name);
  }
}
