package org.placebook.table;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list whose members are made each time they are asked for: where there may be a million, they
 * need not all be held.
 *
 * @param <T> what it lists
 */
public final class OnDemand<T> extends AbstractList<T> implements RandomAccess {
  private final int size;
  private final IntFunction<T> made;

  /**
   * Of so many members.
   *
   * @param made the member of a place, from 0: always the same
   */
  public OnDemand(int size, IntFunction<T> made) {
    this.size = size;
    this.made = made;
  }

  @Override
  public T get(int place) {
    return made.apply(place);
  }

  @Override
  public int size() {
    return size;
  }
}
