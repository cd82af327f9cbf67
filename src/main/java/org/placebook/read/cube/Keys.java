package org.placebook.read.cube;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The keys of rows, made of the codes of several columns; counted and compared. */
final class Keys {
  /** An odd number without pattern, from the fractional part of the golden ratio. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  /** Another in each run, so that no file can be made for which all keys want one place. */
  private static final long SEED = ThreadLocalRandom.current().nextLong();

  /** No key but by the same chance. */
  private static final long FREE = 0;

  private Keys() {}

  /**
   * One key a row: rows whose codes are all equal have equal keys, others have not, but for one
   * chance in some 10^19.
   */
  static long[] of(int[] areas, List<int[]> columns) {
    long[] keys = new long[areas.length];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = mixed(SEED + areas[row]);
    }
    columns.forEach(column -> add(keys, column));
    return keys;
  }

  /** Makes the keys tell the codes of one more column apart. */
  static void add(long[] keys, int[] column) {
    for (int row = 0; row < keys.length; row++) {
      keys[row] = mixed(keys[row] * 31 + column[row] + 1);
    }
  }

  /** How many distinct ones there are: each takes a place of its own, or the next that is free. */
  static int distinct(long[] keys) {
    long[] places = new long[4 * Integer.highestOneBit(keys.length + 1)];
    int distinct = 0;
    for (long key : keys) {
      int place = (int) key & (places.length - 1);
      while (places[place] != FREE && places[place] != key) {
        place = (place + 1) & (places.length - 1);
      }
      distinct += places[place] == FREE ? 1 : 0;
      places[place] = key;
    }
    return distinct;
  }

  /** Spreads a number over all 64 bits: the last step of SplitMix64 (Steele et al., 2014). */
  private static long mixed(long number) {
    long z = (number + MIX) * MIX;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Whether each code of one column goes with one code of the other. */
  static boolean isFunction(int[] of, int size, int[] column) {
    int[] image = new int[size];
    Arrays.fill(image, -1);
    for (int row = 0; row < of.length; row++) {
      int known = image[of[row]];
      if (known < 0) {
        image[of[row]] = column[row];
      } else if (known != column[row]) {
        return false;
      }
    }
    return true;
  }
}
