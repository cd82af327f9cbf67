package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.table.Derived;
import org.placebook.book.table.DerivedTable;
import org.placebook.book.table.PlacedTable;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.table.PackedValues;

/** Finds the indicators among the columns of a workbook's tables. */
final class Indicators {
  private final Evaluator evaluator;
  private final List<Indicator> found = new ArrayList<>();
  private final Set<BoundFormula> measures = new HashSet<>();

  private Indicators(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /**
   * Shares, rates, changes and the like. What is only a share set against the comparator, such as a
   * location quotient or a gap, is the same indicator again, unless the share itself is not shown.
   */
  static List<Indicator> of(List<DerivedTable> tables, Evaluator evaluator) {
    Indicators indicators = new Indicators(evaluator);
    tables.forEach(table -> indicators.take(table, false));
    tables.forEach(table -> indicators.take(table, true));
    return indicators.found;
  }

  private void take(DerivedTable table, boolean compared) {
    PlacedTable placed = table.placed();
    if (placed.areas() == 0) {
      return;
    }
    Subject.Standard standard =
        placed.subjects().stream()
            .filter(Subject.Standard.class::isInstance)
            .map(Subject.Standard.class::cast)
            .findFirst()
            .orElse(Subject.Standard.DEFAULT);
    for (int column = 0; column < placed.columns().size(); column++) {
      Derived derived = placed.columns().get(column);
      boolean isFit = compared ? compares(derived.measure()) : standsAlone(derived.measure());
      if (isFit && hasFigures(derived.measure()) && measures.add(base(derived.measure()))) {
        found.add(Indicator.of(table, column, standard, evaluator));
      }
    }
  }

  private boolean hasFigures(BoundFormula measure) {
    PackedValues values = evaluator.areas(measure);
    return IntStream.range(0, values.size()).anyMatch(values::isFigure);
  }

  /** Neither a text nor a place among others, and not a count, which grows with the area. */
  private static boolean standsAlone(BoundFormula measure) {
    return !measure.isText()
        && !measure.isCondition()
        && !(measure instanceof BoundFormula.Closed)
        && !(measure instanceof BoundFormula.Bound)
        && !isCount(measure)
        && !rests(measure);
  }

  /** Things counted, or a sum or difference of such. */
  static boolean isCount(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return figure.column().unit() == InputColumn.Unit.COUNT;
    }
    boolean adds =
        measure instanceof BoundFormula.Arithmetic a
            && (a.operator().equals("+") || a.operator().equals("-"));
    return (adds || (measure instanceof BoundFormula.Function f && f.name().equals("SUM")))
        && measure.parts().stream().allMatch(Indicators::isCount);
  }

  /** Whether other places have a part in it: a rank, a quantile, the comparator's figure. */
  private static boolean rests(BoundFormula measure) {
    return measure instanceof BoundFormula.AtStandard
        || measure instanceof BoundFormula.AtGroup
        || measure instanceof BoundFormula.Rank
        || measure instanceof BoundFormula.OverAreas
        || measure instanceof BoundFormula.OfAreas
        || measure instanceof BoundFormula.CountAreas
        || measure.parts().stream().anyMatch(Indicators::rests);
  }

  /** A quotient or difference with the comparator. */
  private static boolean compares(BoundFormula measure) {
    return !base(measure).equals(measure) && standsAlone(base(measure));
  }

  /** The share in a location quotient, an index or a gap; else the measure itself. */
  private static BoundFormula base(BoundFormula measure) {
    if (measure instanceof BoundFormula.Arithmetic a) {
      if (a.operator().equals("*") && a.left() instanceof BoundFormula.Constant) {
        BoundFormula inner = base(a.right());
        return inner.equals(a.right()) ? measure : inner;
      }
      boolean compares = a.operator().equals("/") || a.operator().equals("-");
      if (compares && a.right() instanceof BoundFormula.AtStandard) {
        return a.left();
      }
    }
    return measure;
  }

  /**
   * As many indicators as a page holds: those on which some areas depart most.
   *
   * @param areas whose departures count; all where none are given
   */
  static List<Indicator> foremost(List<Indicator> all, List<Integer> areas, int most) {
    if (all.size() <= most) {
      return all;
    }
    double[] far = all.stream().mapToDouble(indicator -> far(indicator, areas)).toArray();
    List<Integer> byDeparture =
        IntStream.range(0, all.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> -far[i]))
            .limit(most)
            .sorted()
            .toList();
    return byDeparture.stream().map(all::get).toList();
  }

  static double far(Indicator indicator, List<Integer> areas) {
    IntStream which =
        areas.isEmpty()
            ? IntStream.range(0, indicator.areas().size())
            : areas.stream().mapToInt(Integer::intValue);
    return which.mapToDouble(area -> Math.abs(indicator.departure(area))).max().orElse(0);
  }
}
