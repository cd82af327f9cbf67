package org.placebook.read;

/** How many of what, in words that agree. */
final class Counted {
  private Counted() {}

  /** "1 row is", "3 rows are". */
  static String of(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
