package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.table.BoundCorrelation;
import org.placebook.book.table.Family;
import org.placebook.book.table.LivePlan;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Member;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.stats.correlation.CrossCorrelation;
import org.placebook.table.Finding;
import org.placebook.table.Nearest;
import org.placebook.table.PackedValues;
import org.placebook.table.WithFindings;

/** Works out the pairs of a correlation sheet. */
public final class CorrelationSheets {
  /** A pair takes a row, and Excel has 1,048,576. */
  private static final long MOST_PAIRS = 1_000_000;

  private final Evaluator evaluator;
  private final List<ScopeArea> areas;

  public CorrelationSheets(Evaluator evaluator, List<ScopeArea> areas) {
    this.evaluator = evaluator;
    this.areas = areas;
  }

  /**
   * The distinct unordered pairs, self-pairs left out: the family of tests; none if no pair is, or
   * too many are.
   */
  public WithFindings<Optional<CorrelationFigures>> figures(
      BoundCorrelation bound, Optional<LivePlan.Result> live) {
    if (!bound.hasPair()) {
      return WithFindings.of(Optional.empty());
    }
    CorrelationSpec spec = bound.spec();
    List<Pair.Side> rows = measured(bound.rows(), live);
    boolean isOneList = bound.columns().equals(bound.rows());
    List<Pair.Side> columns = isOneList ? rows : measured(bound.columns(), live);
    UnorderedPairs distinct = new UnorderedPairs(measures(bound.rows()), measures(bound.columns()));
    if (distinct.count() > MOST_PAIRS) {
      return new WithFindings<>(
          Optional.empty(), List.of(Finding.error(spec.place(), tooMany(spec, distinct.count()))));
    }
    if (spec.missing() == MissingPairs.LISTWISE) {
      Set<Integer> incomplete = incomplete(rows, columns);
      rows = rows.stream().map(side -> without(side, incomplete)).toList();
      columns = isOneList ? rows : columns.stream().map(side -> without(side, incomplete)).toList();
    }
    CrossCorrelation all =
        CrossCorrelation.of(
            rows.stream().map(Pair.Side::variable).toList(),
            columns.stream().map(Pair.Side::variable).toList());
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        if (distinct.isFirst(i, j)) {
          pairs.add(new Pair(rows.get(i), columns.get(j), all.get(i, j), spec.method()));
        }
      }
    }
    OtherCoefficients others =
        new OtherCoefficients(
            bound.weights().map(this::ofAreas),
            bound.given().stream().map(this::ofAreas).toList(),
            List.of(rows, columns));
    WithFindings<Set<Integer>> leftOut = leftOut(spec);
    return new WithFindings<>(
        Optional.of(
            new CorrelationFigures(
                pairs,
                areas.stream().map(ScopeArea::name).toList(),
                areas.stream().map(ScopeArea::group).toList(),
                leftOut.value(),
                spec.adjust(),
                others,
                distinct.lists())),
        leftOut.findings());
  }

  private static String tooMany(CorrelationSpec spec, long count) {
    return String.format(
        Locale.ROOT,
        "%s is left out: it has %,d pairs of '%s' and '%s', and a worksheet has room for about %,d."
            + " Name shorter lists in the recipe.",
        spec.name(),
        count,
        spec.rows(),
        spec.columns(),
        MOST_PAIRS);
  }

  /** The figures of a measure by area, with NaN where it has none. */
  private double[] ofAreas(BoundFormula measure) {
    PackedValues values = evaluator.areas(measure);
    return IntStream.range(0, values.size())
        .mapToDouble(area -> values.isFigure(area) ? values.number(area) : Double.NaN)
        .toArray();
  }

  private List<Pair.Side> measured(List<Member> members, Optional<LivePlan.Result> live) {
    List<String> labels = members.stream().map(Member::label).toList();
    Optional<Family> family = live.flatMap(plan -> plan.family(labels, measures(members)));
    List<Pair.Side> measured = new ArrayList<>();
    for (Member side : members) {
      double[] figures = ofAreas(side.measure());
      List<InputColumn> sources = side.measure().sources();
      measured.add(
          new Pair.Side(
              side.label(),
              sources.get(0),
              figures,
              live.map(plan -> plan.block(side.measure())),
              family));
    }
    return measured;
  }

  private static Set<Integer> incomplete(List<Pair.Side> rows, List<Pair.Side> columns) {
    Set<Integer> incomplete = new LinkedHashSet<>();
    for (List<Pair.Side> sides : List.of(rows, columns)) {
      for (Pair.Side side : sides) {
        IntStream.range(0, side.figures().length)
            .filter(area -> Double.isNaN(side.figures()[area]))
            .forEach(incomplete::add);
      }
    }
    return incomplete;
  }

  /** With fewer areas than the sheet shows, no block of cells holds just these. */
  private static Pair.Side without(Pair.Side side, Set<Integer> left) {
    if (left.isEmpty()) {
      return side;
    }
    double[] figures = side.figures();
    left.forEach(area -> figures[area] = Double.NaN);
    return new Pair.Side(side.label(), side.source(), figures, Optional.empty(), Optional.empty());
  }

  /** The areas that Without names, by name, code or group. */
  private WithFindings<Set<Integer>> leftOut(CorrelationSpec spec) {
    Set<Integer> left = new LinkedHashSet<>();
    List<Finding> findings = new ArrayList<>();
    for (String name : spec.without()) {
      List<Integer> named =
          IntStream.range(0, areas.size())
              .filter(area -> isCalled(areas.get(area), name))
              .boxed()
              .toList();
      if (named.isEmpty()) {
        findings.add(noSuchArea(spec, name));
      }
      left.addAll(named);
    }
    return new WithFindings<>(left, findings);
  }

  private static boolean isCalled(ScopeArea area, String name) {
    return Recipe.sameName(area.name(), name)
        || Recipe.sameName(area.code(), name)
        || Recipe.sameName(area.group(), name);
  }

  private Finding noSuchArea(CorrelationSpec spec, String name) {
    String nearest =
        Nearest.match(name, areas.stream().map(ScopeArea::name).toList())
            .map(" The nearest is '%s'."::formatted)
            .orElse("");
    return Finding.error(
        spec.place(),
        "Without names '%s', which is no area compared here and no group, so nothing was left out for it.%s"
            .formatted(name, nearest));
  }

  private static List<BoundFormula> measures(List<Member> members) {
    return members.stream().map(Member::measure).toList();
  }
}
