package org.placebook.table;

import java.util.Collection;
import java.util.Optional;

/** The name somebody may have meant, for the end of a message. */
public final class Nearest {
  private Nearest() {}

  /**
   * The candidate nearest to what was wanted, as it is written among them; of equally near ones the
   * first. Empty where none is near: more than a third of the letters would have to change and
   * neither holds the other.
   *
   * @param wanted what was looked for
   * @param among what there is
   */
  public static Optional<String> match(String wanted, Collection<String> among) {
    String sought = Names.normalise(wanted);
    Optional<String> nearest = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (String candidate : among) {
      double distance = unlikeness(sought, Names.normalise(candidate));
      if (distance < least) {
        least = distance;
        nearest = Optional.of(candidate);
      }
    }
    return nearest;
  }

  /** From 0 for the same to 1 for barely near; infinite where there is no likeness. */
  private static double unlikeness(String sought, String candidate) {
    if (sought.equals(candidate)) {
      return 0;
    }
    int longer = Math.max(sought.length(), candidate.length());
    int allowed = Math.max(1, longer / 3);
    int changes = distance(sought, candidate);
    if (changes <= allowed) {
      return (double) changes / longer;
    }
    int shorter = Math.min(sought.length(), candidate.length());
    boolean oneHoldsTheOther = candidate.contains(sought) || sought.contains(candidate);
    return shorter >= 3 && oneHoldsTheOther
        ? 1 - (double) shorter / (2 * longer)
        : Double.POSITIVE_INFINITY;
  }

  /**
   * How many letters must be put in, left out, exchanged or swapped with a neighbour to make one
   * text the other: the distance of Damerau and Levenshtein, restricted (optimal string alignment).
   */
  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int exchange = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(exchange, Math.min(last[j], now[j - 1]) + 1);
        if (swapped(a, i, b, j)) {
          now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
