package org.placebook.formula.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/** The ranks of all areas by one measure, from one sort of each list that is ranked within. */
final class Rankings {
  private final BoundFormula.Rank rank;
  private final FigureSource figures;
  private final BitSet among = new BitSet();
  private final Map<String, double[]> sorted = new HashMap<>();

  /**
   * Ranks by a measure.
   *
   * @param values the measure's, one an area
   */
  Rankings(BoundFormula.Rank rank, List<Value> values, FigureSource figures) {
    this.rank = rank;
    this.figures = figures;
    if (rank.within() instanceof Within.OfSet set) {
      set.areas().forEach(among::set);
    } else {
      among.set(0, values.size());
    }
    if (rank.within() instanceof Within.SameGroup) {
      for (int area = 0; area < values.size(); area++) {
        among.set(area, !figures.group(area).isEmpty());
      }
    }
    sort(values);
  }

  private void sort(List<Value> values) {
    Map<String, DoubleStream.Builder> lists = new HashMap<>();
    for (int area = 0; area < values.size(); area++) {
      if (among.get(area) && values.get(area) instanceof Figure figure) {
        lists.computeIfAbsent(list(area), l -> DoubleStream.builder()).add(figure.number());
      }
    }
    lists.forEach((list, all) -> sorted.put(list, all.build().sorted().toArray()));
  }

  /** The list that an area is ranked within: its group, or the one of all. */
  private String list(int area) {
    return rank.within() instanceof Within.SameGroup ? figures.group(area) : "";
  }

  /** Whether an area is among those that are ranked. */
  boolean has(int area) {
    return among.get(area);
  }

  /** One more than there are areas ahead of one that has this figure. */
  int rank(int area, double number) {
    double[] all = sorted.getOrDefault(list(area), new double[0]);
    return rank.smallestFirst()
        ? below(all, number, false) + 1
        : all.length - below(all, number, true) + 1;
  }

  /** How many of the sorted figures are less than a number, or not more. */
  private static int below(double[] sorted, double number, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = orEqual ? sorted[middle] <= number : sorted[middle] < number;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }
}
