package org.placebook.recipe.scope;

import java.util.Locale;
import org.placebook.area.AreaNames;
import org.placebook.area.Areas;
import org.placebook.table.AreaCode;

/** Whether two codes or two names are of the same area. */
final class AreaIdentity {
  private AreaIdentity() {}

  /**
   * A code for comparing: that of the area today, whatever the year of the table. An area that was
   * merged or split is none of those that followed.
   */
  static String code(String code) {
    return AreaCode.of(code)
        .map(gss -> Areas.current(gss).code())
        .orElseGet(() -> code.strip().toUpperCase(Locale.ROOT));
  }

  /** A name for comparing: "Bristol, City of" and "ualad09:Bristol City of" are one. */
  static String name(String name) {
    return AreaNames.key(name);
  }
}
