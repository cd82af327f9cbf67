package org.placebook.write.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Chooses on which side of its point each label of a scatter chart stands: the first side where it
 * meets neither another label, nor a point, nor the edge, else the one that meets least.
 */
final class LabelPlaces {
  /** How wide a letter is on the average, in points. */
  private static final double CHARACTER = 5.4;

  /** A label that is cut off at the edge is worse than one that meets any number of points. */
  private static final double OFF_THE_EDGE = 1_000;

  /** Two labels on each other cannot be read; one on a point can. */
  private static final double ON_A_LABEL = 50;

  /** How often each label looks for a better place. */
  private static final int ROUNDS = 3;

  /** To the right of the plot a chart has room for two or three letters. */
  private static final double BESIDE = 16;

  /** Under the axis there is a little room before its labels. */
  private static final double UNDER = 4;

  private static final double GAP = 5;
  private static final double LINE = 14;

  private final double character;
  private final double line;
  private final double gapAcross;
  private final double gapUp;
  private final double beside;
  private final double under;

  /**
   * In a plot.
   *
   * @param width its width in points
   * @param height its height in points
   */
  LabelPlaces(double width, double height) {
    this.character = CHARACTER / width;
    this.line = LINE / height;
    this.gapAcross = GAP / width;
    this.gapUp = GAP / height;
    this.beside = BESIDE / width;
    this.under = UNDER / height;
  }

  /** A side, with the code that charts have for it. */
  enum Side {
    RIGHT("r"),
    LEFT("l"),
    ABOVE("t"),
    BELOW("b");

    private final String code;

    Side(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }
  }

  private record Box(double left, double low, double right, double high) {
    boolean meets(Box other) {
      return left < other.right && other.left < right && low < other.high && other.low < high;
    }
  }

  /**
   * A side for each label.
   *
   * @param across where all points stand, 0 at the left of the plot and 1 at its right
   * @param up likewise, 0 at the foot
   * @param labelled which of them, from 0
   * @param names their labels
   */
  List<Side> choose(
      List<Double> across, List<Double> up, List<Integer> labelled, List<String> names) {
    List<Box> points = new ArrayList<>();
    for (int i = 0; i < across.size(); i++) {
      points.add(around(across.get(i), up.get(i)));
    }
    List<Side> sides = new ArrayList<>();
    List<Box> labels = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < labelled.size(); i++) {
        if (round > 0) {
          // Out of the way of itself; those placed after it are known by now.
          sides.remove(i);
          labels.remove(i);
        }
        double px = across.get(labelled.get(i));
        double py = up.get(labelled.get(i));
        Side best = best(px, py, names.get(i), points, labels);
        sides.add(i, best);
        labels.add(i, box(best, px, py, names.get(i)));
      }
    }
    return sides;
  }

  /**
   * The labels that can be read, by their places among the names, with their sides: one that still
   * meets another is left out. The table beside the chart has all.
   *
   * @param always points whose labels are never left out
   */
  SortedMap<Integer, Side> legible(
      List<Double> across,
      List<Double> up,
      List<Integer> labelled,
      List<String> names,
      Collection<Integer> always) {
    List<Side> sides = choose(across, up, labelled, names);
    SortedMap<Integer, Side> legible = new TreeMap<>();
    List<Box> taken = new ArrayList<>();
    IntStream.range(0, labelled.size())
        .boxed()
        .sorted(Comparator.comparing(i -> !always.contains(labelled.get(i))))
        .forEach(
            i -> {
              int point = labelled.get(i);
              Box box = box(sides.get(i), across.get(point), up.get(point), names.get(i));
              if (always.contains(point) || taken.stream().noneMatch(box::meets)) {
                legible.put(i, sides.get(i));
                taken.add(box);
              }
            });
    return legible;
  }

  private Side best(double x, double y, String name, List<Box> points, List<Box> labels) {
    Side best = Side.RIGHT;
    double least = Double.MAX_VALUE;
    for (Side side : Side.values()) {
      Box box = box(side, x, y, name);
      double met =
          points.stream().filter(box::meets).count()
              + ON_A_LABEL * labels.stream().filter(box::meets).count()
              + OFF_THE_EDGE * cutOff(box);
      if (met < least) {
        least = met;
        best = side;
      }
    }
    return best;
  }

  /** How much of a label does not fit in, as a share of its width or height. */
  private double cutOff(Box box) {
    double across = Math.max(0, -box.left) + Math.max(0, box.right - 1 - beside);
    double up = Math.max(0, -under - box.low) + Math.max(0, box.high - 1);
    return across / (box.right - box.left) + up / (box.high - box.low);
  }

  private Box box(Side side, double x, double y, String name) {
    double width = name.length() * character;
    return switch (side) {
      case RIGHT -> new Box(x + gapAcross, y - line / 2, x + gapAcross + width, y + line / 2);
      case LEFT -> new Box(x - gapAcross - width, y - line / 2, x - gapAcross, y + line / 2);
      case ABOVE -> new Box(x - width / 2, y + gapUp, x + width / 2, y + gapUp + line);
      case BELOW -> new Box(x - width / 2, y - gapUp - line, x + width / 2, y - gapUp);
    };
  }

  private Box around(double x, double y) {
    return new Box(x - gapAcross / 2, y - gapUp / 2, x + gapAcross / 2, y + gapUp / 2);
  }
}
