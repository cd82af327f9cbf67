package org.placebook.sheet.formats;

import java.util.Arrays;

/**
 * The distinct fields of a file, numbered as they appear. A hash table in plain arrays, since those
 * of a long file, looked up by the million as objects, would lie scattered over the memory.
 */
final class KnownFields {
  /** None beyond these is numbered: looking for repeats would cost more than it saves. */
  static final int MOST = 1 << 17;

  /** No longer field is numbered: few stand twice, and all together would take much memory. */
  static final int LONGEST = 1 << 8;

  /** So many places are looked at for a field, even in a file made so that all want one place. */
  private static final int FARTHEST = 1 << 6;

  /** The number of a field that has none. */
  static final int NONE = -1;

  private static final int PLACES = 2 * MOST;

  /** By place: the number of the field there, from 1; 0 where there is none. */
  private final int[] numbers = new int[PLACES];

  private final int[] hashes = new int[MOST];

  /** By number: where its characters begin among all, one after the other; last where they end. */
  private final int[] starts = new int[MOST + 1];

  private char[] chars = new char[1 << 16];
  private int count;

  /**
   * The number of a field from 0, the next one if it is new; {@link #NONE} if it is too long or
   * there is no place left for it.
   *
   * @param others what its characters stand among
   * @param from the first of them
   * @param to the place behind the last
   * @param hash of its characters
   */
  int number(char[] others, int from, int to, int hash) {
    if (to - from > LONGEST) {
      return NONE;
    }
    int first = Math.floorMod(hash, PLACES);
    for (int step = 0; step < FARTHEST; step++) {
      int place = (first + step) % PLACES;
      if (numbers[place] == 0) {
        if (count == MOST) {
          return NONE;
        }
        numbers[place] = keep(others, from, to, hash);
        return count - 1;
      }
      int number = numbers[place] - 1;
      if (hashes[number] == hash
          && Arrays.equals(chars, starts[number], starts[number + 1], others, from, to)) {
        return number;
      }
    }
    return NONE;
  }

  /** Takes in a field; gives how many there are then. */
  private int keep(char[] others, int from, int to, int hash) {
    int start = starts[count];
    int end = start + to - from;
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
    }
    System.arraycopy(others, from, chars, start, to - from);
    hashes[count++] = hash;
    starts[count] = end;
    return count;
  }
}
