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
   */
  int number(CsvField field) {
    if (field.length() > LONGEST) {
      return NONE;
    }
    int first = Math.floorMod(field.hash(), PLACES);
    for (int step = 0; step < FARTHEST; step++) {
      int place = (first + step) % PLACES;
      if (numbers[place] == 0) {
        return count < MOST ? keep(field, place) : NONE;
      }
      if (isAt(numbers[place] - 1, field)) {
        return numbers[place] - 1;
      }
    }
    return NONE;
  }

  private boolean isAt(int number, CsvField field) {
    return hashes[number] == field.hash() && field.isAt(chars, starts[number], starts[number + 1]);
  }

  private int keep(CsvField field, int place) {
    int start = starts[count];
    int end = start + field.length();
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
    }
    field.copy(chars, start);
    hashes[count++] = field.hash();
    starts[count] = end;
    numbers[place] = count;
    return count - 1;
  }
}
