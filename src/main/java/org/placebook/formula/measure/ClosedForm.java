package org.placebook.formula.measure;

import java.util.List;
import java.util.Optional;
import org.placebook.stats.Interval;
import org.placebook.stats.Rate;

/** Limits of intervals that are worked out from a few figures, all of which they need. */
public enum ClosedForm {
  /** Lower limit of a rate: events, population, per. */
  RATE_LOW,
  /** Upper limit of a rate: events, population, per. */
  RATE_HIGH,
  /** Wilson's lower limit of a proportion: events, trials. */
  PROPORTION_LOW,
  /** Wilson's upper limit of a proportion: events, trials. */
  PROPORTION_HIGH;

  private static final String Z = "NORMSINV(0.975)";

  private boolean isUpper() {
    return this == RATE_HIGH || this == PROPORTION_HIGH;
  }

  private boolean isOfRate() {
    return this == RATE_LOW || this == RATE_HIGH;
  }

  /** The limit; NaN where there is none, as everywhere among plain numbers. */
  double value(double[] n) {
    if (!(n[0] >= 0) || (!isOfRate() && n[0] > n[1])) {
      return Double.NaN;
    }
    Optional<Rate> rate = isOfRate() ? Rate.of(n[0], n[1], n[2]) : Rate.proportion(n[0], n[1]);
    return rate.map(Rate::interval)
        .map(isUpper() ? Interval::high : Interval::low)
        .orElse(Double.NaN);
  }

  /** Native text over the parts' marks. */
  public String text(List<String> parts, Region region) {
    String events = parts.get(0);
    String whole = parts.get(1);
    region.refuse(whole + "<=0");
    region.refuse(events + "<0");
    if (isOfRate()) {
      return "(%s*%s/%s)".formatted(count(events, isUpper()), parts.get(2), whole);
    }
    region.refuse(events + ">" + whole);
    return wilson(events, whole);
  }

  /** A limit of a count of events: exact below ten, by the gamma distribution, else Byar's. */
  public static String count(String events, boolean upper) {
    return upper
        ? "IF(%1$s<10,GAMMAINV(0.975,%1$s+1,1),(%1$s+1)*(1-1/(9*(%1$s+1))+%2$s/(3*SQRT(%1$s+1)))^3)"
            .formatted(events, Z)
        : "IF(%1$s=0,0,IF(%1$s<10,GAMMAINV(0.025,%1$s,1),%1$s*(1-1/(9*%1$s)-%2$s/(3*SQRT(%1$s)))^3))"
            .formatted(events, Z);
  }

  private String wilson(String events, String trials) {
    String limit =
        "(2*%1$s+%3$s^2%4$s%3$s*SQRT(%3$s^2+4*%1$s*(1-%1$s/%2$s)))/(2*(%2$s+%3$s^2))"
            .formatted(events, trials, Z, isUpper() ? "+" : "-");
    return isUpper()
        ? "IF(%s=%s,1,%s)".formatted(events, trials, limit)
        : "IF(%s=0,0,%s)".formatted(events, limit);
  }
}
