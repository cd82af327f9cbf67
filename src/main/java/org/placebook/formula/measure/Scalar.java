package org.placebook.formula.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.placebook.stats.LastDigits;

/** What Excel's operators and functions do to plain numbers; what has no result is not finite. */
public final class Scalar {
  private Scalar() {}

  static double arithmetic(String operator, double left, double right) {
    return switch (operator) {
      case "+" -> LastDigits.compare(left, -right) == 0 ? 0 : left + right;
      case "-" -> LastDigits.compare(left, right) == 0 ? 0 : left - right;
      case "*" -> left * right;
      case "/" -> left / right;
      case "^" -> power(left, right);
      default -> throw new IllegalArgumentException("No such operator: " + operator);
    };
  }

  /** What a formula of numbers alone comes to, such as 1/3. */
  public static OptionalDouble number(BoundFormula formula) {
    if (formula instanceof BoundFormula.Constant constant) {
      return OptionalDouble.of(constant.value());
    }
    if (!(formula instanceof BoundFormula.Arithmetic of)) {
      return OptionalDouble.empty();
    }
    OptionalDouble left = number(of.left());
    OptionalDouble right = number(of.right());
    return left.isPresent() && right.isPresent()
        ? OptionalDouble.of(arithmetic(of.operator(), left.getAsDouble(), right.getAsDouble()))
        : OptionalDouble.empty();
  }

  /** Spreadsheets differ on roots of negative figures and on 0 to the power of 0: none has any. */
  private static double power(double base, double exponent) {
    boolean isRoot = base < 0 && exponent != Math.rint(exponent);
    return isRoot || (base == 0 && exponent == 0) ? Double.NaN : Math.pow(base, exponent);
  }

  /** Whether a comparison holds, given how its sides compare. */
  static boolean holds(String operator, int order) {
    return switch (operator) {
      case "=" -> order == 0;
      case "<>" -> order != 0;
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      case ">=" -> order >= 0;
      default -> throw new IllegalArgumentException("No such comparison: " + operator);
    };
  }

  public static boolean isLogical(String function) {
    return switch (function) {
      case "AND", "OR", "NOT" -> true;
      default -> false;
    };
  }

  /** Whether a function has no result for some numbers, so that Excel gives an error there. */
  public static boolean canFail(String function) {
    return switch (function) {
      case "SQRT", "LN", "LOG", "LOG10", "MOD", "POWER", "EXP", "VAR.S", "STDEV.S" -> true;
      default -> false;
    };
  }

  /** Whether a function treats its arguments alike, as one list. */
  public static boolean isOfMany(String function) {
    return switch (function) {
      case "SUM", "MIN", "MAX", "PRODUCT" -> true;
      default -> false;
    };
  }

  /** The name that every Excel since 2007 knows; the newer names would need a prefix. */
  public static String excelName(String function) {
    return switch (function) {
      case "STDEV.S" -> "STDEV";
      case "VAR.S" -> "VAR";
      default -> function;
    };
  }

  /** A number as it stands in a formula. */
  public static String literal(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** How many figures a statistic needs. */
  public static int leastCount(String function) {
    return switch (function) {
      case "STDEV.S", "VAR.S" -> 2;
      default -> 1;
    };
  }

  static double function(String name, double[] n) {
    return switch (name) {
      case "AND" -> Arrays.stream(n).allMatch(t -> t != 0) ? 1 : 0;
      case "OR" -> Arrays.stream(n).anyMatch(t -> t != 0) ? 1 : 0;
      case "NOT" -> n[0] == 0 ? 1 : 0;
      case "SUM" -> Arrays.stream(n).sum();
      case "PRODUCT" -> Arrays.stream(n).reduce(1, (a, b) -> a * b);
      case "MIN" -> Arrays.stream(n).min().orElse(0);
      case "MAX" -> Arrays.stream(n).max().orElse(0);
      case "COUNT" -> n.length;
      case "AVERAGE" -> Arrays.stream(n).reduce(0, Double::sum) / n.length;
      case "MEDIAN" -> median(n);
      case "VAR.S" -> variance(n);
      case "STDEV.S" -> Math.sqrt(variance(n));
      default -> ofOneOrTwo(name, n);
    };
  }

  private static double ofOneOrTwo(String name, double[] n) {
    return switch (name) {
      case "ABS" -> Math.abs(n[0]);
      case "SIGN" -> Math.signum(n[0]);
      case "SQRT" -> Math.sqrt(n[0]);
      case "EXP" -> Math.exp(n[0]);
      case "LN" -> Math.log(n[0]);
      case "LOG10" -> Math.log10(n[0]);
      case "LOG" -> n.length == 1 ? Math.log10(n[0]) : Math.log(n[0]) / Math.log(n[1]);
      case "POWER" -> arithmetic("^", n[0], n[1]);
      case "INT" -> Math.floor(digits15(n[0]));
      case "MOD" -> n[1] == 0 ? Double.NaN : n[0] - n[1] * Math.floor(digits15(n[0] / n[1]));
      case "ROUND" -> rounded(n[0], n[1], RoundingMode.HALF_UP);
      case "ROUNDUP" -> rounded(digits15(n[0]), n[1], RoundingMode.UP);
      case "ROUNDDOWN" -> rounded(digits15(n[0]), n[1], RoundingMode.DOWN);
      default -> throw new IllegalArgumentException("No such function: " + name);
    };
  }

  /** Spreadsheets look at 15 digits only when they cut off: 0.29 * 100 is 29 to them. */
  private static double digits15(double number) {
    return Double.isFinite(number)
        ? BigDecimal.valueOf(number).round(new MathContext(15)).doubleValue()
        : number;
  }

  /** As Excel rounds: on the shortest decimal form, halves away from zero. */
  private static double rounded(double number, double places, RoundingMode mode) {
    if (!Double.isFinite(number)) {
      return number;
    }
    int scale = (int) Math.max(-320, Math.min(320, places));
    return BigDecimal.valueOf(number).setScale(scale, mode).doubleValue();
  }

  private static double median(double[] n) {
    double[] sorted = n.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Zero for equal figures, whose mean may be off by a last digit: three of 0.1 have none. */
  private static double variance(double[] n) {
    if (n.length > 1 && Arrays.stream(n).allMatch(x -> x == n[0])) {
      return 0;
    }
    double mean = Arrays.stream(n).average().orElse(Double.NaN);
    return Arrays.stream(n).map(x -> (x - mean) * (x - mean)).sum() / (n.length - 1);
  }

  /** A number as Excel's {@code &} writes it: at most 15 digits, 2017 and not 2017.0. */
  static String shown(double number) {
    BigDecimal plain = BigDecimal.valueOf(number).round(new MathContext(15)).stripTrailingZeros();
    return plain.scale() <= 0 ? plain.toBigInteger().toString() : plain.toPlainString();
  }
}
