package org.placebook.book.words;

import java.util.List;

/** Sentences that a reader takes in at once: few words, few names. */
public final class Brief {
  /** As many words as a sentence of the sheet Findings has at most. */
  public static final int MOST_WORDS = 35;

  /** More areas than these are counted, not named. */
  static final int MOST_NAMED = 4;

  private Brief() {}

  /** How many words a text has. */
  public static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  /** The first of these that is short enough, else the last; empty if even that is too long. */
  public static String of(String... candidates) {
    for (String candidate : candidates) {
      if (words(candidate) <= MOST_WORDS) {
        return candidate;
      }
    }
    return "";
  }

  /** Few areas by name with their figures: ": Bury (10.1%) and Wigan (9.8%)"; nothing of many. */
  static String named(List<Reading> readings, Shown shown) {
    return readings.isEmpty() || readings.size() > MOST_NAMED
        ? ""
        : ": " + Reading.listed(readings, shown);
  }

  /** How many areas no claim is made of, for their figures are too close or missing. */
  static String open(int close, int missing) {
    String said =
        close == 0
            ? ""
            : "; %d %s too close for a claim".formatted(close, Listing.verb(close, "is", "are"));
    return missing == 0
        ? said
        : said + "; %d %s no figure".formatted(missing, Listing.verb(missing, "has", "have"));
  }
}
