package org.placebook.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses on which side of its point each label of a scatter chart stands: the first side where it
 * meets neither another label, nor a point, nor the edge, else the one that meets least.
 */
final class LabelPlaces {
  /** Of the plot's width and height, at the size that charts are given. */
  private static final double CHARACTER = 0.0105;

  private static final double LINE = 0.045;
  private static final double GAP = 0.012;

  private LabelPlaces() {}

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

    boolean leaves() {
      return left < 0 || right > 1 || low < 0 || high > 1;
    }
  }

  /**
   * A side for each label.
   *
   * @param x of all points
   * @param y of all points
   * @param labelled which of them, from 0
   * @param names their labels
   */
  static List<Side> choose(
      List<Double> x, List<Double> y, List<Integer> labelled, List<String> names) {
    List<Double> across = scaled(x);
    List<Double> up = scaled(y);
    List<Box> taken = new ArrayList<>();
    for (int i = 0; i < across.size(); i++) {
      taken.add(around(across.get(i), up.get(i)));
    }
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < labelled.size(); i++) {
      double px = across.get(labelled.get(i));
      double py = up.get(labelled.get(i));
      Side best = best(px, py, names.get(i), taken);
      taken.add(box(best, px, py, names.get(i)));
      sides.add(best);
    }
    return sides;
  }

  private static Side best(double x, double y, String name, List<Box> taken) {
    Side best = Side.RIGHT;
    long least = Long.MAX_VALUE;
    for (Side side : Side.values()) {
      Box box = box(side, x, y, name);
      long met = taken.stream().filter(box::meets).count() + (box.leaves() ? 3 : 0);
      if (met < least) {
        least = met;
        best = side;
      }
    }
    return best;
  }

  private static Box box(Side side, double x, double y, String name) {
    double width = name.length() * CHARACTER;
    return switch (side) {
      case RIGHT -> new Box(x + GAP, y - LINE / 2, x + GAP + width, y + LINE / 2);
      case LEFT -> new Box(x - GAP - width, y - LINE / 2, x - GAP, y + LINE / 2);
      case ABOVE -> new Box(x - width / 2, y + GAP, x + width / 2, y + GAP + LINE);
      case BELOW -> new Box(x - width / 2, y - GAP - LINE, x + width / 2, y - GAP);
    };
  }

  private static Box around(double x, double y) {
    return new Box(x - GAP / 2, y - GAP / 2, x + GAP / 2, y + GAP / 2);
  }

  /** Where figures stand on an axis that runs a little beyond them on both sides. */
  private static List<Double> scaled(List<Double> figures) {
    double least = figures.stream().mapToDouble(f -> f).min().orElse(0);
    double greatest = figures.stream().mapToDouble(f -> f).max().orElse(1);
    double width = greatest > least ? greatest - least : 1;
    return figures.stream().map(f -> 0.08 + 0.84 * (f - least) / width).toList();
  }
}
