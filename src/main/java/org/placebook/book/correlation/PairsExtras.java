package org.placebook.book.correlation;

import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.placebook.formula.excel.LineText;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.word.Show;
import org.placebook.stats.correlation.Coefficient;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.table.Names;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The further columns of a pairs table: what else could be said of the same pair. */
final class PairsExtras {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final String THREE = "0.000";
  private static final String P = "0.0000";

  private final CorrelationSpec spec;
  private final CorrelationFigures figures;
  private final PairsTable table;

  PairsExtras(CorrelationSpec spec, CorrelationFigures figures, PairsTable table) {
    this.spec = spec;
    this.figures = figures;
    this.table = table;
  }

  /** Adds the columns that the recipe asks for. */
  void add() {
    OtherCoefficients other = figures.others();
    spec.weights()
        .filter(weights -> other.isWeighted())
        .ifPresent(
            weights -> {
              String words = Names.tidy(weights.words());
              coefficient("r with areas weighted by " + words, "weighted r", other::weighted);
            });
    if (spec.show().contains(Show.PARTIAL) && other.isPartial()) {
      String given = String.join(" and ", spec.given().stream().map(g -> g.words()).toList());
      coefficient("Partial r\n(given %s)".formatted(given), "partial r", other::partial);
    }
    if (spec.show().contains(Show.JACKKNIFE)) {
      table.plain("Standard error of r\n(jackknife)", THREE, orNone(other::jackknife));
    }
    if (spec.show().contains(Show.PERCENTAGE_BEND)) {
      coefficient(
          "Percentage-bend correlation\n(bend 0.2)",
          "percentage-bend correlation",
          other::percentageBend);
    }
    if (spec.show().contains(Show.CLR)) {
      coefficient("r of centred log-ratios\n(CLR)", "r of log-ratios", other::logRatios);
      table.plain(
          "Areas in r of log-ratios\n(all parts above 0)",
          "#,##0",
          pair -> Value.of(other.logRatios(pair).n()));
    }
    line(spec.show());
  }

  private void coefficient(String heading, String name, Function<Pair, Coefficient> of) {
    table.plain(heading, THREE, found(of, Coefficient.Found::value));
    table.plain("Probability of " + name, P, found(of, Coefficient.Found::p));
  }

  private static Function<Pair, Value> found(
      Function<Pair, Coefficient> of, ToDoubleFunction<Coefficient.Found> part) {
    return pair ->
        of.apply(pair)
            .found()
            .map(found -> Value.of(part.applyAsDouble(found)))
            .orElse(NOT_APPLICABLE);
  }

  private static Function<Pair, Value> orNone(Function<Pair, OptionalDouble> of) {
    return pair -> of.apply(pair).stream().mapToObj(Value::of).findFirst().orElse(NOT_APPLICABLE);
  }

  private void line(Set<Show> show) {
    if (show.contains(Show.COOKS_DISTANCE)) {
      most("Cook's distance", FittedLine::cooksDistance);
      most("leverage", FittedLine::leverage);
    }
    if (show.contains(Show.LINE)) {
      live("Slope of the second on the first", FittedLine::slope, LineText::slope);
      live("Standard error of the slope", FittedLine::slopeStandardError, LineText::error);
      live(
          "Lower bound of the slope\n(95%)",
          line -> line.slopeInterval().low(), text -> text.limit(false));
      live(
          "Upper bound of the slope\n(95%)",
          line -> line.slopeInterval().high(), text -> text.limit(true));
      live("Intercept", FittedLine::intercept, LineText::intercept);
      live(
          "Standard deviation of the residuals",
          FittedLine::residualStandardDeviation,
          LineText::spread);
    }
  }

  private void most(String what, OtherCoefficients.OfRow of) {
    OtherCoefficients other = figures.others();
    table.plain(
        "Largest " + what,
        THREE,
        pair -> other.most(pair, of).map(most -> Value.of(most.figure())).orElse(NOT_APPLICABLE));
    table.plain(
        "Area with the largest " + what,
        "General",
        pair ->
            other
                .most(pair, of)
                .<Value>map(most -> figures.area(most.row()))
                .orElse(NOT_APPLICABLE));
  }

  private void live(
      String heading, ToDoubleFunction<FittedLine> of, Function<LineText, String> formula) {
    Function<Pair, Value> value =
        pair ->
            OtherCoefficients.line(pair)
                .map(line -> Value.of(of.applyAsDouble(line)))
                .orElse(NOT_APPLICABLE);
    table.add(
        heading,
        THREE,
        value,
        (pair, row) -> table.line(pair).map(text -> text.guarded(formula.apply(text))));
  }
}
