package org.placebook.formula.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.placebook.stats.LastDigits;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The rule of reasons: a figure where all parts are figures, else the first shorthand among them in
 * the order written, else [x].
 *
 * <p>{@code [low]} says that this printed figure rounds to nothing. It passes only as the numerator
 * of a quotient and counts as 0 only in a sum; anywhere else it gives [x].
 */
public final class MissingPropagation {
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  private MissingPropagation() {}

  static Value arithmetic(BoundFormula.Arithmetic of, Value left, Value right) {
    if (left instanceof Figure first && right instanceof Figure second) {
      return orNotApplicable(Scalar.arithmetic(of.operator(), first.number(), second.number()));
    }
    boolean passes =
        of.operator().equals("/")
            ? isLow(left)
            : of.operator().equals("*")
                && ((isLow(right) && isPositive(of.left()))
                    || (isLow(left) && isPositive(of.right())));
    return passes ? Value.missing(Reason.LOW) : firstReason(List.of(left, right));
  }

  /** Whether it is a number such as the 100 of an index or the 1000 of a rate. */
  public static boolean isPositive(BoundFormula measure) {
    return measure instanceof BoundFormula.Constant constant && constant.value() > 0;
  }

  static Value function(String name, List<Value> arguments) {
    if (name.equals("SUM")) {
      return sum(arguments);
    }
    return Scalar.isOfMany(name)
        ? ofMany(arguments, n -> Scalar.function(name, n))
        : of(arguments, n -> Scalar.function(name, n));
  }

  /** One [c] makes it [c], any other gap [x]; [low] counts as 0, and if all are, the sum is. */
  static Value sum(List<Value> parts) {
    boolean allLow = !parts.isEmpty() && parts.stream().allMatch(MissingPropagation::isLow);
    return allLow
        ? Value.missing(Reason.LOW)
        : ofMany(
            parts.stream().map(MissingPropagation::lowAsZero).toList(),
            n -> Scalar.function("SUM", n));
  }

  /** Over many parts alike: one [c] makes the result [c], any other gap [x]. */
  static Value ofMany(List<Value> parts, ToDoubleFunction<double[]> result) {
    return gap(parts).<Value>map(m -> m).orElseGet(() -> of(parts, result));
  }

  /** Why many parts have no figure together. */
  static Optional<Missing> gap(List<Value> parts) {
    boolean confidential = false;
    boolean whole = true;
    for (Value part : parts) {
      whole &= part instanceof Figure;
      confidential |= part instanceof Missing m && m.reason() == Reason.CONFIDENTIAL;
    }
    Reason reason = confidential ? Reason.CONFIDENTIAL : Reason.NOT_AVAILABLE;
    return whole ? Optional.empty() : Optional.of(new Missing(reason, reason.shorthand()));
  }

  /** Why the first of several lists that has a gap has no figure. */
  static Optional<Missing> firstGap(List<List<Value>> lists) {
    return lists.stream().map(MissingPropagation::gap).flatMap(Optional::stream).findFirst();
  }

  static Value comparison(String operator, Value left, Value right) {
    Optional<Value> missing = firstMissing(List.of(left, right));
    if (missing.isPresent()) {
      return missing.get();
    }
    boolean texts = left instanceof Text || right instanceof Text;
    int order =
        texts
            ? String.CASE_INSENSITIVE_ORDER.compare(shown(left), shown(right))
            : LastDigits.compare(number(left), number(right));
    return Value.of(Scalar.holds(operator, order) ? 1 : 0);
  }

  static Value joined(Value left, Value right) {
    return firstMissing(List.of(left, right)).orElseGet(() -> new Text(shown(left) + shown(right)));
  }

  /** Over the figures among the values; not available where there are none. */
  static Value skipping(String name, List<Value> values) {
    double[] numbers = numbers(values);
    if (name.equals("COUNT")) {
      return Value.of(numbers.length);
    }
    return numbers.length < Scalar.leastCount(name)
        ? NOT_AVAILABLE
        : orNotApplicable(Scalar.function(name, numbers));
  }

  /** The figures among values. */
  static double[] numbers(List<Value> values) {
    // A plain loop, since every cell of a derived table may come this way.
    double[] numbers = new double[values.size()];
    int count = 0;
    for (Value value : values) {
      if (value instanceof Figure figure) {
        numbers[count++] = figure.number();
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  /** The result over all parts, or the first reason why there is none. */
  static Value of(List<Value> parts, ToDoubleFunction<double[]> result) {
    // A plain loop, since every cell of a derived table comes this way.
    double[] numbers = new double[parts.size()];
    for (int i = 0; i < numbers.length; i++) {
      if (!(parts.get(i) instanceof Figure figure)) {
        return firstReason(parts);
      }
      numbers[i] = figure.number();
    }
    return orNotApplicable(result.applyAsDouble(numbers));
  }

  /** A text or a day is no figure to calculate with, and says nothing of why. */
  private static Value firstReason(List<Value> parts) {
    return firstMissing(parts).orElse(NOT_AVAILABLE);
  }

  private static Value orNotApplicable(double number) {
    return Double.isFinite(number) ? Value.of(number) : Value.missing(Reason.NOT_APPLICABLE);
  }

  /** The reason of the first missing part, [x] for [low]. */
  static Optional<Value> firstMissing(List<Value> parts) {
    for (Value part : parts) {
      if (part instanceof Missing missing) {
        return Optional.of(unlessLow(missing));
      }
    }
    return Optional.empty();
  }

  /** A reason as it stands anywhere but behind a numerator. */
  static Value unlessLow(Value value) {
    if (!(value instanceof Missing missing)) {
      return value;
    }
    return isLow(value) ? NOT_AVAILABLE : Value.missing(missing.reason());
  }

  /** A figure or a reason, as a cell of the workings shows what an input holds. */
  static Value figureOrReason(Value value) {
    return value instanceof Figure || value instanceof Missing ? value : NOT_AVAILABLE;
  }

  static Value lowAsZero(Value value) {
    return isLow(value) ? Value.of(0) : value;
  }

  static List<Value> lowAsZero(List<Value> values) {
    List<Value> figures = new ArrayList<>(values.size());
    values.forEach(value -> figures.add(lowAsZero(value)));
    return figures;
  }

  static boolean isLow(Value value) {
    return value instanceof Missing missing && missing.reason() == Reason.LOW;
  }

  static double number(Value value) {
    return value instanceof Figure figure ? figure.number() : 0;
  }

  public static String shown(Value value) {
    return value.match(
        figure -> Scalar.shown(figure.number()),
        day -> day.date().toString(),
        Text::text,
        missing -> missing.reason().shorthand());
  }
}
