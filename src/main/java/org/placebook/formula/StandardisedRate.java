package org.placebook.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.stats.DirectlyStandardisedRate;
import org.placebook.stats.Interval;
import org.placebook.stats.Rate;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** A directly standardised rate and its limits, in both readings. */
final class StandardisedRate {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  private StandardisedRate() {}

  /** From the events and populations here and the comparator's populations. */
  static Value value(
      Measure.Standardised of, List<Value> events, List<Value> people, List<Value> standard) {
    List<Value> all = new ArrayList<>(events);
    all.addAll(people);
    all.addAll(standard);
    Optional<Missing> missing = Strict.gap(all);
    if (missing.isPresent()) {
      return missing.get();
    }
    double[] w = numbers(standard);
    double[] n = numbers(people);
    double[] e = numbers(events);
    boolean good = isNotBelow(0, e) && isNotBelow(0, w) && isNotBelow(Double.MIN_VALUE, n);
    return good && sum(w) > 0
        ? DirectlyStandardisedRate.of(e, n, w, of.per())
            .map(rate -> Value.of(limit(of.limit(), rate)))
            .orElse(NOT_APPLICABLE)
        : NOT_APPLICABLE;
  }

  private static double limit(Measure.Limit limit, Rate rate) {
    Interval interval = rate.interval();
    return switch (limit) {
      case LOW -> interval.low();
      case NONE -> rate.value();
      case HIGH -> interval.high();
    };
  }

  private static double[] numbers(List<Value> values) {
    return values.stream().mapToDouble(Strict::number).toArray();
  }

  private static boolean isNotBelow(double least, double[] figures) {
    return java.util.Arrays.stream(figures).allMatch(figure -> figure >= least);
  }

  private static double sum(double[] figures) {
    return java.util.Arrays.stream(figures).sum();
  }

  /** Native text, where each of the lists stands in one run of cells. */
  static String text(RowText row, Measure.Standardised of, Region region) {
    int size = of.events().size();
    List<Measure> populations = Measure.LowAsZero.all(of.populations());
    List<String> events = row.ranges(Measure.LowAsZero.all(of.events()));
    List<String> people = row.ranges(populations);
    String e = one(events, size, region);
    String n = one(people, size, region);
    String w = one(row.fixedRanges(populations, of.standard()), size, region);
    region.refuse("OR(MIN(%s)<0,MIN(%s)<0,MIN(%s)<=0)".formatted(e, w, n));
    region.refuse("SUM(%s)<%d".formatted(e, DirectlyStandardisedRate.FEWEST_EVENTS));
    region.refuse("SUM(%s)<=0".formatted(w));
    String rate = "SUMPRODUCT(%s,%s/%s)".formatted(w, e, n);
    String per = Scalar.literal(of.per());
    if (of.limit() == Measure.Limit.NONE) {
      return "(%s*%s/SUM(%s))".formatted(per, rate, w);
    }
    String observed = "SUM(" + e + ")";
    String limit = ClosedForm.count(observed, of.limit() == Measure.Limit.HIGH);
    return "(%1$s*(%2$s+SQRT(SUMPRODUCT((%3$s/%4$s)^2,%5$s)/%6$s)*(%7$s-%6$s))/SUM(%3$s))"
        .formatted(per, rate, w, n, e, observed, limit);
  }

  private static String one(List<String> runs, int size, Region region) {
    if (runs.size() != 1) {
      throw new NotNative("the parts of one list do not stand side by side");
    }
    return region.range(runs.get(0), size);
  }
}
