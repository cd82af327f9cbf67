package org.placebook.formula;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** Operations that need all their parts: one rule for what a missing part does to the result. */
final class Strict {
  private static final Optional<String> MARKED_LOW = Optional.of(Reason.LOW.shorthand());

  private Strict() {}

  static Value arithmetic(String operator, Value left, Value right) {
    return of(List.of(left, right), n -> Scalar.arithmetic(operator, n[0], n[1]));
  }

  static Value function(String name, List<Value> arguments) {
    if (Scalar.isLogical(name)) {
      Optional<Missing> missing = firstMissing(arguments);
      double[] truths = arguments.stream().mapToDouble(Strict::number).toArray();
      return missing.isPresent() ? missing.get() : Value.of(Scalar.function(name, truths));
    }
    return of(arguments, n -> Scalar.function(name, n));
  }

  static Value comparison(String operator, Value left, Value right) {
    Optional<Missing> missing = firstMissing(List.of(left, right));
    if (missing.isPresent()) {
      return missing.get();
    }
    boolean texts = left instanceof Text || right instanceof Text;
    int order =
        texts
            ? String.CASE_INSENSITIVE_ORDER.compare(shown(left), shown(right))
            : Double.compare(number(left) + 0.0, number(right) + 0.0);
    return Value.of(Scalar.holds(operator, order) ? 1 : 0);
  }

  static Value joined(Value left, Value right) {
    Optional<Missing> missing = firstMissing(List.of(left, right));
    return missing.isPresent() ? missing.get() : new Text(shown(left) + shown(right));
  }

  /** Over the figures among the values; not available where there are none. */
  static Value skipping(String name, List<Value> values) {
    double[] numbers =
        values.stream().filter(Figure.class::isInstance).mapToDouble(Strict::number).toArray();
    if (name.equals("COUNT")) {
      return Value.of(numbers.length);
    }
    if (numbers.length < Scalar.leastCount(name)) {
      return Value.missing(Reason.NOT_AVAILABLE);
    }
    return orNotApplicable(Scalar.function(name, numbers), false);
  }

  /** The result over all parts, or the first reason why there is none. */
  static Value of(List<Value> parts, ToDoubleFunction<double[]> result) {
    // Plain loops, since every cell of a derived table comes this way.
    double[] numbers = new double[parts.size()];
    boolean whole = true;
    boolean low = false;
    for (int i = 0; i < numbers.length; i++) {
      Value part = parts.get(i);
      numbers[i] = number(part);
      whole &= part instanceof Figure || isLow(part);
      low |= isLow(part);
    }
    return whole ? orNotApplicable(result.applyAsDouble(numbers), low) : reason(parts);
  }

  private static Value reason(List<Value> parts) {
    return firstMissing(parts.stream().map(Strict::figureOrReason).toList()).orElseThrow();
  }

  private static Value orNotApplicable(double number, boolean low) {
    if (!Double.isFinite(number)) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    if (!low) {
      return Value.of(number);
    }
    return number == 0 ? Value.missing(Reason.LOW) : new Figure(number, MARKED_LOW);
  }

  /** The first missing part by precedence; [low] is none, for it counts as 0. */
  static Optional<Missing> firstMissing(List<Value> parts) {
    Optional<Reason> first = Optional.empty();
    for (Value part : parts) {
      Optional<Reason> reason = reasonOf(part);
      if (reason.isPresent()) {
        first = Optional.of(first.map(f -> Reason.first(f, reason.get())).orElse(reason.get()));
      }
    }
    return first.map(reason -> new Missing(reason, reason.shorthand()));
  }

  private static Optional<Reason> reasonOf(Value part) {
    if (part instanceof Missing missing && missing.reason() != Reason.LOW) {
      return Optional.of(missing.reason());
    }
    return Optional.empty();
  }

  /** A text or a day is no figure to calculate with. */
  private static Value figureOrReason(Value part) {
    return part instanceof Figure || part instanceof Missing
        ? part
        : Value.missing(Reason.NOT_AVAILABLE);
  }

  static boolean isLow(Value value) {
    return (value instanceof Missing missing && missing.reason() == Reason.LOW)
        || (value instanceof Figure figure && figure.flag().equals(MARKED_LOW));
  }

  static double number(Value value) {
    return value instanceof Figure figure ? figure.number() : 0;
  }

  static String shown(Value value) {
    return value.match(
        figure -> Scalar.shown(figure.number()),
        day -> day.date().toString(),
        Text::text,
        missing -> missing.reason().shorthand());
  }
}
