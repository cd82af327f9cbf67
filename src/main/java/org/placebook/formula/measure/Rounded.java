package org.placebook.formula.measure;

import java.util.Locale;
import org.placebook.stats.Interval;
import org.placebook.stats.Rounding;

/** How the figures of an input were rounded before they came, as formulas of bounds need it. */
public sealed interface Rounded {

  /** Not at all, as far as is known. */
  record Exactly() implements Rounded {}

  /** By size, as the Business Register and Employment Survey is. */
  record BySize() implements Rounded {}

  /**
   * To multiples of a number.
   *
   * @param unit above 0, such as 5 or 0.1
   */
  record ToMultiples(double unit) implements Rounded {}

  /** A bound of a published figure; NaN where it is no such figure. */
  default double at(double published, boolean upper) {
    if (published < 0) {
      return Double.NaN;
    }
    Interval bounds = rule().bounds(published);
    return upper ? bounds.high() : bounds.low();
  }

  private Rounding rule() {
    if (this instanceof ToMultiples to) {
      return Rounding.toUnit(to.unit());
    }
    return this instanceof BySize ? Rounding.bres() : Rounding.none();
  }

  /**
   * Native text of a bound. The unit of rounding by size adds up from band to band; at the edge of
   * two bands the lower one counts downwards.
   *
   * @param cell the published figure
   */
  default String bound(String cell, boolean upper) {
    if (this instanceof Exactly) {
      return cell;
    }
    String half =
        this instanceof ToMultiples to ? Scalar.literal(to.unit() / 2) : halfBySize(cell, upper);
    return upper
        ? "(%s+%s)".formatted(cell, half)
        : String.format(Locale.ROOT, "MAX(0,%s-%s)", cell, half);
  }

  private static String halfBySize(String cell, boolean upper) {
    return "(5+20*(%1$s%2$s50)+25*(%1$s%2$s250)+50*(%1$s%2$s500)+150*(%1$s%2$s1000)+250*(%1$s%2$s2500)+500*(%1$s%2$s5000))/2"
        .formatted(cell, upper ? ">=" : ">");
  }
}
