package org.placebook.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Which areas border on which, with equal weight, for spatial statistics. */
public final class Neighbours {
  private final List<int[]> neighbours;
  private final boolean standardised;

  private Neighbours(List<int[]> neighbours, boolean standardised) {
    this.neighbours = neighbours;
    this.standardised = standardised;
  }

  /** Neighbours by weight 1 each. Element i lists the areas that border on area i. */
  public static Neighbours binary(List<int[]> neighbours) {
    return new Neighbours(check(neighbours), false);
  }

  /** Neighbours by weight that sums to 1 for each area that has any: the usual choice. */
  public static Neighbours rowStandardised(List<int[]> neighbours) {
    return new Neighbours(check(neighbours), true);
  }

  private static List<int[]> check(List<int[]> neighbours) {
    List<int[]> copy = new ArrayList<>();
    for (int i = 0; i < neighbours.size(); i++) {
      for (int j : neighbours.get(i)) {
        if (j == i || j < 0 || j >= neighbours.size()) {
          throw new IllegalArgumentException("Area " + i + " cannot border on area " + j);
        }
      }
      copy.add(neighbours.get(i).clone());
    }
    return List.copyOf(copy);
  }

  int size() {
    return neighbours.size();
  }

  /** Whether an area has no neighbour. */
  public boolean isIsland(int area) {
    return neighbours.get(area).length == 0;
  }

  double weight(int area) {
    return standardised ? 1.0 / neighbours.get(area).length : 1;
  }

  int[] of(int area) {
    return neighbours.get(area);
  }

  /** The weighted sum of the neighbours' figures; by row-standardised weights, their mean. */
  public OptionalDouble lag(double[] figures, int area) {
    if (isIsland(area)) {
      return OptionalDouble.empty();
    }
    double sum = 0;
    for (int j : neighbours.get(area)) {
      sum += Figures.finite(figures[j]);
    }
    return OptionalDouble.of(sum * weight(area));
  }
}
