package org.placebook.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * The values of many places. Plain figures are kept as numbers, eight bytes each, and become values
 * when they are asked for: a million of them as objects would keep the collector busy.
 */
public final class PackedValues extends AbstractList<Value> implements RandomAccess {
  /** By place: a plain figure, or the number of what else stands there. */
  private final double[] numbers;

  private final BitSet plain = new BitSet();
  private final List<Value> others = new ArrayList<>();

  private PackedValues(int size) {
    this.numbers = new double[size];
  }

  /**
   * Asks for each value once, in order.
   *
   * @param value by place, from 0
   */
  public static PackedValues of(int size, IntFunction<Value> value) {
    PackedValues packed = new PackedValues(size);
    for (int place = 0; place < size; place++) {
      packed.put(place, value.apply(place));
    }
    return packed;
  }

  private void put(int place, Value value) {
    if (value instanceof Figure figure && figure.flag().isEmpty()) {
      plain.set(place);
      numbers[place] = figure.number();
    } else {
      numbers[place] = others.size();
      others.add(value);
    }
  }

  @Override
  public Value get(int place) {
    return plain.get(place) ? new Figure(numbers[place]) : others.get((int) numbers[place]);
  }

  @Override
  public int size() {
    return numbers.length;
  }
}
