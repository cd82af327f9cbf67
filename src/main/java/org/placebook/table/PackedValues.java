package org.placebook.table;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

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

  /** Whether there is a figure, flagged or not. */
  public boolean isFigure(int place) {
    return plain.get(place) || get(place) instanceof Figure;
  }

  /** The figure of a place for which {@link #isFigure} holds. */
  public double number(int place) {
    if (plain.get(place)) {
      return numbers[place];
    }
    if (get(place) instanceof Figure flagged) {
      return flagged.number();
    }
    throw new IllegalStateException("Place " + place + " holds no figure");
  }

  /** The figures, flagged or not, of all places that have one. */
  public double[] figures() {
    if (others.isEmpty()) {
      return numbers.clone();
    }
    double[] figures = new double[size()];
    int count = 0;
    for (int place = 0; place < figures.length; place++) {
      if (isFigure(place)) {
        figures[count++] = number(place);
      }
    }
    return Arrays.copyOf(figures, count);
  }

  /** The places of what is no plain figure. */
  public IntStream others() {
    return IntStream.iterate(
        plain.nextClearBit(0), place -> place < size(), place -> plain.nextClearBit(place + 1));
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
