package org.placebook.sheet.formats;

import java.util.Arrays;

/**
 * The distinct fields of a file, numbered as they appear. A hash table in plain arrays, since those
 * of a long file, looked up by the million as objects, would lie scattered over the memory.
 */
final class KnownFields {
  /** None beyond these is numbered: looking for repeats would cost more than it saves. */
  static final int MOST = 1 << 17;

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
   * The number of a field from 0, the next one if it is new; {@link #NONE} if there is no place
   * left for it.
   */
  int number(CsvField field) {
    int place = Math.floorMod(field.hash(), PLACES);
    while (numbers[place] > 0 && !isAt(numbers[place] - 1, field)) {
      place = (place + 1) % PLACES;
    }
    if (numbers[place] == 0 && count < MOST) {
      keep(field);
      numbers[place] = count;
    }
    return numbers[place] - 1;
  }

  private boolean isAt(int number, CsvField field) {
    return hashes[number] == field.hash() && field.isAt(chars, starts[number], starts[number + 1]);
  }

  private void keep(CsvField field) {
    int start = starts[count];
    int end = start + field.length();
    if (end > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(end, 2 * chars.length));
    }
    field.copy(chars, start);
    hashes[count++] = field.hash();
    starts[count] = end;
  }
}
