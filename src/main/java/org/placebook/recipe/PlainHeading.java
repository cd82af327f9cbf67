package org.placebook.recipe;

import org.placebook.table.Names;

/** A heading in plain words. */
final class PlainHeading {
  private PlainHeading() {}

  /** A heading without what Excel writes over the columns of every pivot table. */
  static String of(String heading) {
    return Names.plain(Names.tidy(heading).replaceFirst("^Column Labels \\| (?=.)", ""));
  }
}
