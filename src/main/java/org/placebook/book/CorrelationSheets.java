package org.placebook.book;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.formula.Evaluator;
import org.placebook.formula.InputColumn;
import org.placebook.formula.Measure;
import org.placebook.formula.Scope.Each;
import org.placebook.formula.Sources;
import org.placebook.formula.Unbound;
import org.placebook.recipe.Area;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.Correlated;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.Format;
import org.placebook.recipe.HighlightKind;
import org.placebook.recipe.Method;
import org.placebook.recipe.MissingPairs;
import org.placebook.recipe.Rows;
import org.placebook.recipe.TableSpec;
import org.placebook.stats.Correlation;
import org.placebook.table.Figure;
import org.placebook.table.Finding;

/** Works out the pairs of a correlation sheet. */
final class CorrelationSheets {
  private final Bindings bindings;
  private final Evaluator evaluator;
  private final List<Area> areas;
  private final List<Finding> findings = new ArrayList<>();

  CorrelationSheets(Bindings bindings, Evaluator evaluator, List<Area> areas) {
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
  record Side(String label, Measure measure) {}

  /** The members of the rows or of the columns. */
  List<Side> sides(CorrelationSpec spec, boolean rows) {
    List<Side> sides = new ArrayList<>();
    Correlated correlated = rows ? spec.rowMeasure() : spec.columnMeasure();
    for (Each each : bindings.inputs().list(rows ? spec.rows() : spec.columns())) {
      try {
        Measure measure = bindings.bind(correlated.formula(), Optional.empty(), Optional.of(each));
        sides.add(new Side(each.label(), measure));
      } catch (Unbound e) {
        findings.add(
            Finding.error(
                spec.place(),
                "'%s' is left out of %s. %s".formatted(each.label(), spec.name(), e.sentence())));
      }
    }
    return sides;
  }

  /** The distinct unordered pairs, self-pairs left out: the family of tests; none if no pair is. */
  Optional<CorrelationFigures> figures(CorrelationSpec spec, Layout layout) {
    List<Pair.Side> rows = measured(sides(spec, true), layout);
    List<Pair.Side> columns = measured(sides(spec, false), layout);
    boolean oneList =
        Bindings.same(spec.rows(), spec.columns())
            && spec.rowMeasure().words().equals(spec.columnMeasure().words());
    if (spec.missing() == MissingPairs.LISTWISE) {
      Set<Integer> incomplete = incomplete(rows, columns);
      rows = rows.stream().map(side -> without(side, incomplete)).toList();
      columns = columns.stream().map(side -> without(side, incomplete)).toList();
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = oneList ? i + 1 : 0; j < columns.size(); j++) {
        pairs.add(pair(rows.get(i), columns.get(j)));
      }
    }
    if (pairs.isEmpty()) {
      findings.add(
          Finding.error(
              spec.place(),
              "%s is left out: there is no pair of '%s' and '%s' to correlate."
                  .formatted(spec.name(), spec.rows(), spec.columns())));
      return Optional.empty();
    }
    return Optional.of(figures(spec, pairs));
  }

  private CorrelationFigures figures(CorrelationSpec spec, List<Pair> pairs) {
    return new CorrelationFigures(
        pairs,
        areas.stream().map(Area::name).toList(),
        areas.stream().map(Area::group).toList(),
        leftOut(spec),
        new SheetCoefficient(spec.method(), weights(spec)),
        spec.adjust());
  }

  /** Weights belong to Pearson's r; a rank coefficient has none. */
  private Optional<SheetCoefficient.Weights> weights(CorrelationSpec spec) {
    if (spec.weights().isEmpty()) {
      return Optional.empty();
    }
    Correlated weights = spec.weights().get();
    if (spec.method() != Method.PEARSON) {
      findings.add(
          Finding.warning(
              spec.place(),
              "%s is not weighted: only the method Pearson can be weighted, and %s asks for %s."
                  .formatted(spec.name(), spec.name(), spec.method().words())));
      return Optional.empty();
    }
    try {
      Measure measure = bindings.bind(weights.formula(), Optional.empty(), Optional.empty());
      return Optional.of(new SheetCoefficient.Weights(weights.words(), figures(measure)));
    } catch (Unbound e) {
      findings.add(
          Finding.error(
              spec.place(), "%s is not weighted. %s".formatted(spec.name(), e.sentence())));
      return Optional.empty();
    }
  }

  private static Pair pair(Pair.Side x, Pair.Side y) {
    return new Pair(x, y, Correlation.of(x.figures(), y.figures()));
  }

  private List<Pair.Side> measured(List<Side> sides, Layout layout) {
    List<Pair.Side> measured = new ArrayList<>();
    for (Side side : sides) {
      List<InputColumn> sources = Sources.of(side.measure());
      measured.add(
          new Pair.Side(
              side.label(),
              sources.get(0),
              figures(side.measure()),
              layout.orderedBlock(side.measure())));
    }
    return measured;
  }

  private double[] figures(Measure measure) {
    return evaluator.areas(measure).stream()
        .mapToDouble(value -> value instanceof Figure f ? f.number() : Double.NaN)
        .toArray();
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
    return new Pair.Side(side.label(), side.source(), figures, Optional.empty());
  }

  private Set<Integer> leftOut(CorrelationSpec spec) {
    Set<String> names =
        spec.without().stream()
            .map(n -> n.strip().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    return IntStream.range(0, areas.size())
        .filter(
            area ->
                names.contains(areas.get(area).name().toLowerCase(Locale.ROOT))
                    || names.contains(areas.get(area).code().toLowerCase(Locale.ROOT)))
        .boxed()
        .collect(Collectors.toSet());
  }

  /**
   * The measures of a sheet that no table shows, in a table of their own: coefficients stay live.
   */
  Optional<DerivedTable> unseen(
      CorrelationSpec spec, Layout layout, TablePlan plan, Headings names) {
    Set<Side> needed = new LinkedHashSet<>(sides(spec, true));
    needed.addAll(sides(spec, false));
    findings.clear();
    List<Derived> columns = new ArrayList<>();
    Headings headings = new Headings();
    for (Side side : needed) {
      if (layout.orderedBlock(side.measure()).isEmpty()) {
        ColumnSpec column = column(spec);
        String heading = headings.unique(side.label() + "\n(" + spec.rowMeasure().words() + ")");
        columns.add(new Derived(heading, side.label(), column, side.measure()));
      }
    }
    String name = spec.name() + " figures";
    TableSpec table =
        new TableSpec(
            name,
            "Figures behind " + spec.name(),
            new Rows.Areas(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            HighlightKind.NONE,
            List.of(),
            List.of(),
            spec.place());
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(plan.placed(table, names.sheetName(name), columns));
  }

  private static ColumnSpec column(CorrelationSpec spec) {
    Correlated measure = spec.rowMeasure();
    boolean isShare = measure.words().equalsIgnoreCase("share");
    return new ColumnSpec(
        spec.name(),
        "",
        measure.formula(),
        measure.words(),
        Optional.empty(),
        isShare ? Format.percent(1) : Format.decimal(2),
        List.of(),
        spec.place());
  }

  List<Finding> findings() {
    return findings;
  }
}
