package org.placebook.table;

/** How many of what, in words that agree. */
public final class Plural {
  private Plural() {}

  /** "1 row is", "3 rows are". */
  public static String of(int count, String one, String many) {
    return "%,d %s".formatted(count, count == 1 ? one : many);
  }
}
