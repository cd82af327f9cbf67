package org.placebook.recipe.proof;

import org.placebook.table.Names;

/** A heading in plain words. */
public final class PlainHeading {
  private PlainHeading() {}

  /** A heading without what Excel writes over the columns of every pivot table. */
  public static String of(String heading) {
    return Names.plain(Names.tidy(heading).replaceFirst("^Column Labels \\| (?=.)", ""));
  }
}
