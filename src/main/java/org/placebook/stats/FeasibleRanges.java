package org.placebook.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How closely figures that are held back can be told from sums that are published: each may be
 * anything from 0 on that leaves all sums as they are.
 *
 * <p>Each sum is an equation over the figures held back. Points that fulfil all equations are found
 * by linear programming; a figure is safe as soon as two points lie far enough apart in it. A few
 * directions drawn from a fixed seed show most figures safe at once, the rest are looked at one by
 * one.
 */
public final class FeasibleRanges {
  private static final int DIRECTIONS = 12;
  private static final long SEED = 20_260_101;

  /** How much more than they are the figures may be in all, in multiples of the range wanted. */
  private static final double ROOM = 4;

  private final double[] actual;
  private final List<Sum> sums;
  private final double enough;
  private final double[] least;
  private final double[] most;

  private FeasibleRanges(double[] actual, List<Sum> sums, double enough) {
    this.actual = actual;
    this.sums = sums;
    this.enough = enough;
    this.least = actual.clone();
    this.most = actual.clone();
  }

  /**
   * A sum that is known: the figures times their signs, plus what is published anyway, make it up.
   *
   * @param cells the numbers of the figures held back in it
   * @param signs 1 for a part, -1 for a total
   */
  public record Sum(List<Integer> cells, List<Integer> signs) {
    /** Copies the lists and refuses signs that do not go with the cells. */
    public Sum {
      cells = List.copyOf(cells);
      signs = List.copyOf(signs);
      if (cells.size() != signs.size()) {
        throw new IllegalArgumentException(cells.size() + " cells with " + signs.size() + " signs");
      }
    }
  }

  /**
   * How wide the range of each figure is at least: exact where it is less than what is wanted.
   *
   * @param actual the figures held back, none below 0
   * @param sums what is known of them
   * @param enough the width wanted, above 0
   */
  public static double[] widths(double[] actual, List<Sum> sums, double enough) {
    double[] widths = new double[actual.length];
    Arrays.fill(widths, Double.POSITIVE_INFINITY);
    for (Part part : Part.of(actual.length, sums)) {
      FeasibleRanges ranges =
          new FeasibleRanges(
              part.cells().stream().mapToDouble(cell -> actual[cell]).toArray(),
              part.sums(),
              enough);
      ranges.explore();
      for (int i = 0; i < part.cells().size(); i++) {
        widths[part.cells().get(i)] = ranges.width(i);
      }
    }
    return widths;
  }

  /** Figures that sums tie together, numbered from 0 for themselves; others say nothing of them. */
  private record Part(List<Integer> cells, List<Sum> sums) {

    static List<Part> of(int cells, List<Sum> sums) {
      int[] leader = IntStream.range(0, cells).toArray();
      for (Sum sum : sums) {
        for (int cell : sum.cells()) {
          leader[leader(leader, cell)] = leader(leader, sum.cells().get(0));
        }
      }
      Map<Integer, List<Sum>> parts = new TreeMap<>();
      for (Sum sum : sums) {
        parts.computeIfAbsent(leader(leader, sum.cells().get(0)), k -> new ArrayList<>()).add(sum);
      }
      return parts.values().stream().map(Part::of).toList();
    }

    private static int leader(int[] leader, int cell) {
      int at = cell;
      while (leader[at] != at) {
        leader[at] = leader[leader[at]];
        at = leader[at];
      }
      return at;
    }

    private static Part of(List<Sum> sums) {
      List<Integer> cells =
          sums.stream().flatMap(sum -> sum.cells().stream()).distinct().sorted().toList();
      List<Sum> own = new ArrayList<>();
      for (Sum sum : sums) {
        List<Integer> numbers =
            sum.cells().stream().map(cell -> Collections.binarySearch(cells, cell)).toList();
        own.add(new Sum(numbers, sum.signs()));
      }
      return new Part(cells, own);
    }
  }

  private double width(int cell) {
    return most[cell] - least[cell];
  }

  private void explore() {
    Random random = new Random(SEED);
    for (int i = 0; i < DIRECTIONS; i++) {
      double[] direction = new double[actual.length];
      for (int cell = 0; cell < direction.length; cell++) {
        direction[cell] = width(cell) < enough ? random.nextGaussian() : 0;
      }
      if (Arrays.stream(direction).anyMatch(d -> d != 0)) {
        go(direction);
      }
    }
    for (int cell = 0; cell < actual.length; cell++) {
      if (width(cell) < enough) {
        double[] direction = new double[actual.length];
        direction[cell] = 1;
        go(direction);
        direction[cell] = -1;
        go(direction);
      }
    }
  }

  /** Takes in the point farthest in a direction. */
  private void go(double[] direction) {
    List<double[]> equations = new ArrayList<>();
    double[] results = new double[sums.size()];
    for (Sum sum : sums) {
      double[] equation = new double[actual.length];
      for (int i = 0; i < sum.cells().size(); i++) {
        equation[sum.cells().get(i)] += sum.signs().get(i);
        results[equations.size()] += sum.signs().get(i) * actual[sum.cells().get(i)];
      }
      equations.add(equation);
    }
    double limit = Arrays.stream(actual).sum() + ROOM * enough * actual.length;
    Optional<double[]> point = CommonsMath.farthest(direction, equations, results, limit);
    if (point.isPresent() && fulfils(point.get(), equations, results)) {
      for (int cell = 0; cell < actual.length; cell++) {
        least[cell] = Math.min(least[cell], Math.max(0, point.get()[cell]));
        most[cell] = Math.max(most[cell], point.get()[cell]);
      }
    }
  }

  /** The solver's word is not taken for it. */
  private boolean fulfils(double[] point, List<double[]> equations, double[] results) {
    double slack = 1e-6 * (1 + Arrays.stream(actual).max().orElse(0));
    for (int i = 0; i < results.length; i++) {
      double sum = 0;
      for (int cell = 0; cell < point.length; cell++) {
        sum += equations.get(i)[cell] * point[cell];
      }
      if (!(Math.abs(sum - results[i]) <= slack)) {
        return false;
      }
    }
    return Arrays.stream(point).allMatch(figure -> figure >= -slack);
  }
}
