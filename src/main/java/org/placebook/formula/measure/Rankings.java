package org.placebook.formula.measure;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.placebook.stats.Ranks;
import org.placebook.table.Figure;
import org.placebook.table.PackedValues;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The ranks of all areas by one measure, from one sort of each list that is ranked within. */
final class Rankings {
  private final BoundFormula.Rank rank;
  private final PackedValues values;
  private final FigureSource figures;

  /** By area; 0 where it is in no list. */
  private final double[] ranks;

  private Rankings(BoundFormula.Rank rank, PackedValues values, FigureSource figures) {
    this.rank = rank;
    this.values = values;
    this.figures = figures;
    this.ranks = new double[values.size()];
  }

  /**
   * One more than there are areas ahead; missing where the figure is, and where an area is in no
   * list.
   *
   * @param values the measure's, one an area
   * @return one an area
   */
  static PackedValues of(BoundFormula.Rank rank, PackedValues values, FigureSource figures) {
    Rankings rankings = new Rankings(rank, values, figures);
    rankings.lists().values().forEach(list -> rankings.rank(list.build().toArray()));
    return PackedValues.of(values.size(), rankings::value);
  }

  /** The areas that have a figure, by the list that they are ranked within. */
  private Map<String, IntStream.Builder> lists() {
    Map<String, IntStream.Builder> lists = new HashMap<>();
    among()
        .filter(values::isFigure)
        .forEach(area -> lists.computeIfAbsent(list(area), l -> IntStream.builder()).add(area));
    return lists;
  }

  private IntStream among() {
    if (rank.within() instanceof Within.OfSet set) {
      return set.areas().stream().mapToInt(Integer::intValue);
    }
    IntStream all = IntStream.range(0, values.size());
    return rank.within() instanceof Within.SameGroup
        ? all.filter(area -> !figures.group(area).isEmpty())
        : all;
  }

  /** The list that an area is ranked within: its group, or the one of all. */
  private String list(int area) {
    return rank.within() instanceof Within.SameGroup ? figures.group(area) : "";
  }

  private void rank(int[] areas) {
    double sign = rank.smallestFirst() ? 1 : -1;
    double[] figures =
        IntStream.of(areas).mapToDouble(area -> sign * values.number(area)).toArray();
    // Excel's RANK knows all areas or all groups; other lists are counted.
    boolean isCounted =
        rank.within() instanceof Within.OfSet || rank.within() instanceof Within.SameGroup;
    double[] ranked = isCounted ? Ranks.counted(figures) : Ranks.lowest(figures);
    for (int i = 0; i < areas.length; i++) {
      ranks[areas[i]] = ranked[i];
    }
  }

  private Value value(int area) {
    Value own = values.get(area);
    if (!(own instanceof Figure)) {
      return MissingPropagation.unlessLow(MissingPropagation.figureOrReason(own));
    }
    return ranks[area] > 0 ? Value.of(ranks[area]) : Value.missing(Reason.NOT_APPLICABLE);
  }
}
