package org.placebook.book.correlation;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RoundingRule;
import org.placebook.recipe.ScopeArea;
import org.placebook.stats.Interval;
import org.placebook.stats.Rounding;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * Between which bounds the rounding of the inputs leaves a measure: over all corners, as if the
 * figures in it had been rounded independently, so never too narrow.
 */
final class MeasureBounds {
  private final Recipe recipe;
  private final List<ScopeArea> areas;
  private final Evaluator evaluator;
  private final IdentityHashMap<BoundFormula, Boolean> exact = new IdentityHashMap<>();

  MeasureBounds(Recipe recipe, List<ScopeArea> areas, Evaluator evaluator) {
    this.recipe = recipe;
    this.areas = areas;
    this.evaluator = evaluator;
  }

  /** Whether all inputs of a measure are exact, as far as the recipe knows. */
  boolean isExact(BoundFormula measure) {
    return exact.computeIfAbsent(measure, this::restsOnExact);
  }

  private boolean restsOnExact(BoundFormula measure) {
    return measure.sources().stream()
        .allMatch(
            column -> rounding(column).filter(RoundingRule.None.class::isInstance).isPresent());
  }

  /** Whether it rests on per cents that were made from rounded counts. */
  boolean isOfRoundedPercent(BoundFormula measure) {
    return !isExact(measure)
        && measure.sources().stream().anyMatch(c -> c.unit() == InputColumn.Unit.PERCENT);
  }

  private Optional<RoundingRule> rounding(InputColumn column) {
    return recipe.input(column.input()).map(Input::rounding);
  }

  /** The bounds of a measure at a place; empty where there is no figure or no bounds are known. */
  Optional<Interval> of(BoundFormula measure, Subject subject) {
    if (!(evaluator.value(measure, subject) instanceof Figure figure)) {
      return Optional.empty();
    }
    return isExact(measure) ? point(figure.number()) : at(measure, subject);
  }

  private static Optional<Interval> point(double number) {
    return Optional.of(new Interval(number, number));
  }

  private Optional<Interval> at(BoundFormula measure, Subject subject) {
    if (measure instanceof BoundFormula.Constant constant) {
      return point(constant.value());
    }
    if (measure instanceof BoundFormula.Figure figure) {
      return figure(figure, subject);
    }
    if (measure instanceof BoundFormula.AtStandard there) {
      return at(there.of(), there.standard());
    }
    if (measure instanceof BoundFormula.Growth growth) {
      return corners("/", at(growth.newer(), subject), at(growth.older(), subject));
    }
    if (measure instanceof BoundFormula.Arithmetic a) {
      return corners(a.operator(), at(a.left(), subject), at(a.right(), subject));
    }
    if (measure instanceof BoundFormula.Function function && function.name().equals("SUM")) {
      return function.arguments().stream()
          .map(part -> at(part, subject))
          .reduce(point(0), (sum, part) -> corners("+", sum, part));
    }
    return Optional.empty();
  }

  private Optional<Interval> figure(BoundFormula.Figure figure, Subject subject) {
    if (subject instanceof Subject.Group group) {
      return IntStream.range(0, areas.size())
          .filter(area -> areas.get(area).group().equals(group.name()))
          .mapToObj(area -> figure(figure, new Subject.Area(area)))
          .reduce(point(0), (sum, part) -> corners("+", sum, part));
    }
    Value value = evaluator.value(figure, subject);
    boolean low = value instanceof Missing missing && missing.reason() == Reason.LOW;
    double number = value instanceof Figure published ? published.number() : low ? 0 : -1;
    return number < 0
        ? Optional.empty()
        : rounding(figure.column())
            .flatMap(r -> rule(r, figure.column()))
            .map(r -> r.bounds(number));
  }

  /** Of a per cent made from counts that were rounded by size, nothing is known. */
  private static Optional<Rounding> rule(RoundingRule rounding, InputColumn column) {
    return rounding.match(
        none -> Optional.of(Rounding.none()),
        bres -> column.addsUp() ? Optional.of(Rounding.bres()) : Optional.empty(),
        to -> Optional.of(Rounding.toUnit(to.multiple())));
  }

  private static Optional<Interval> corners(
      String operator, Optional<Interval> left, Optional<Interval> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    Interval a = left.get();
    Interval b = right.get();
    boolean mayDivideByNought = operator.equals("/") && b.low() <= 0 && b.high() >= 0;
    if (mayDivideByNought || (operator.equals("^") && a.low() < 0)) {
      return Optional.empty();
    }
    double[] all = {
      scalar(operator, a.low(), b.low()),
      scalar(operator, a.low(), b.high()),
      scalar(operator, a.high(), b.low()),
      scalar(operator, a.high(), b.high())
    };
    Arrays.sort(all);
    return Double.isFinite(all[0]) && Double.isFinite(all[3])
        ? Optional.of(new Interval(all[0], all[3]))
        : Optional.empty();
  }

  private static double scalar(String operator, double a, double b) {
    return switch (operator) {
      case "+" -> a + b;
      case "-" -> a - b;
      case "*" -> a * b;
      case "/" -> a / b;
      case "^" -> Math.pow(a, b);
      default -> Double.NaN;
    };
  }
}
