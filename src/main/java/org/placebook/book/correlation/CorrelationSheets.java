package org.placebook.book.correlation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.book.table.Bindings;
import org.placebook.book.table.Family;
import org.placebook.book.table.LivePlan;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Scope.Each;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.word.MissingPairs;
import org.placebook.stats.correlation.CrossCorrelation;
import org.placebook.table.Figure;
import org.placebook.table.Finding;
import org.placebook.table.Nearest;
import org.placebook.table.Value;
import org.placebook.table.WithFindings;

/** Works out the pairs of a correlation sheet. */
public final class CorrelationSheets {
  /** A pair takes a row, and Excel has 1,048,576. */
  private static final long MOST_PAIRS = 1_000_000;

  private final Bindings bindings;
  private final Evaluator evaluator;
  private final List<ScopeArea> areas;

  public CorrelationSheets(Bindings bindings, Evaluator evaluator, List<ScopeArea> areas) {
    this.bindings = bindings;
    this.evaluator = evaluator;
    this.areas = areas;
  }

  /**
   * A member of a list with what is correlated of it.
   *
   * @param label the member
   * @param measure what is correlated
   */
  private record Side(String label, BoundFormula measure) {}

  /**
   * The members of a list that can be tied.
   *
   * @param isShort whether others cannot, which is told of what is left out
   */
  private record Sides(List<Side> all, boolean isShort) {
    List<BoundFormula> measures() {
      return all.stream().map(Side::measure).toList();
    }

    List<String> labels() {
      return all.stream().map(Side::label).toList();
    }
  }

  /** The members of the rows or of the columns. */
  private Sides sides(CorrelationSpec spec, boolean rows) {
    List<Side> sides = new ArrayList<>();
    boolean isShort = false;
    Correlated correlated = rows ? spec.rowMeasure() : spec.columnMeasure();
    for (Each each : bindings.inputs().list(rows ? spec.rows() : spec.columns())) {
      try {
        BoundFormula measure =
            bindings.bind(correlated.formula(), Optional.empty(), Optional.of(each));
        sides.add(new Side(each.label(), measure));
      } catch (Unbound e) {
        bindings.leftOut().add(spec.place(), "'%s' of %s".formatted(each.label(), spec.name()), e);
        isShort = true;
      }
    }
    return new Sides(sides, isShort);
  }

  private WithFindings<Optional<CorrelationFigures>> noPair(CorrelationSpec spec, boolean isShort) {
    boolean isLost = Stream.of(spec.rows(), spec.columns()).anyMatch(bindings::isLost);
    if (isShort || isLost) {
      bindings.leftOut().followsWhole(spec.name());
      return WithFindings.of(Optional.empty());
    }
    return none(
        spec,
        "%s is left out: there is no pair of '%s' and '%s' to correlate."
            .formatted(spec.name(), spec.rows(), spec.columns()));
  }

  private static WithFindings<Optional<CorrelationFigures>> none(CorrelationSpec spec, String why) {
    return new WithFindings<>(Optional.empty(), List.of(Finding.error(spec.place(), why)));
  }

  /**
   * The distinct unordered pairs, self-pairs left out: the family of tests; none if no pair is, or
   * too many are.
   */
  public WithFindings<Optional<CorrelationFigures>> figures(
      CorrelationSpec spec, Optional<LivePlan.Result> live) {
    Sides ofRows = sides(spec, true);
    Sides ofColumns = sides(spec, false);
    List<Pair.Side> rows = measured(ofRows, live);
    List<Pair.Side> columns = measured(ofColumns, live);
    UnorderedPairs distinct = new UnorderedPairs(ofRows.measures(), ofColumns.measures());
    if (distinct.count() > MOST_PAIRS) {
      return none(spec, tooMany(spec, distinct.count()));
    }
    if (spec.missing() == MissingPairs.LISTWISE) {
      Set<Integer> incomplete = incomplete(rows, columns);
      rows = rows.stream().map(side -> without(side, incomplete)).toList();
      columns = columns.stream().map(side -> without(side, incomplete)).toList();
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
    if (pairs.isEmpty()) {
      return noPair(spec, ofRows.isShort() || ofColumns.isShort());
    }
    OtherCoefficients others =
        new OtherCoefficients(
            spec.weights().flatMap(weights -> areas(spec, weights, "The weights")),
            given(spec),
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

  private List<double[]> given(CorrelationSpec spec) {
    return spec.given().stream()
        .flatMap(given -> areas(spec, given, "What is under Given").stream())
        .toList();
  }

  /** The figures of a formula by area; none where it cannot be tied, which is found. */
  private Optional<double[]> areas(CorrelationSpec spec, Correlated formula, String what) {
    try {
      BoundFormula measure = bindings.bind(formula.formula(), Optional.empty(), Optional.empty());
      return Optional.of(numbers(evaluator.areas(measure)));
    } catch (Unbound e) {
      bindings.leftOut().add(spec.place(), "%s of %s".formatted(what, spec.name()), e);
      return Optional.empty();
    }
  }

  private static double[] numbers(List<Value> values) {
    return values.stream()
        .mapToDouble(value -> value instanceof Figure f ? f.number() : Double.NaN)
        .toArray();
  }

  private List<Pair.Side> measured(Sides sides, Optional<LivePlan.Result> live) {
    Optional<Family> family = live.flatMap(plan -> plan.family(sides.labels(), sides.measures()));
    List<Pair.Side> measured = new ArrayList<>();
    for (Side side : sides.all()) {
      double[] figures = numbers(evaluator.areas(side.measure()));
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
    return Bindings.same(area.name(), name)
        || Bindings.same(area.code(), name)
        || Bindings.same(area.group(), name);
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

  /** All that is correlated. */
  public List<BoundFormula> measures(List<CorrelationSpec> specs) {
    List<BoundFormula> measures = new ArrayList<>();
    for (CorrelationSpec spec : specs) {
      measures.addAll(sides(spec, true).measures());
      measures.addAll(sides(spec, false).measures());
    }
    return measures;
  }
}
