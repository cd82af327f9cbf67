package org.placebook.formula.excel;

import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.ClosedForm;
import org.placebook.formula.measure.Region;
import org.placebook.formula.measure.Scalar;
import org.placebook.formula.measure.Subject;
import org.placebook.stats.DirectlyStandardisedRate;

/** Text of a directly standardised rate and its limits. */
final class StandardisedRateText {
  private StandardisedRateText() {}

  /** Native text, where each of the lists stands in one run of cells. */
  static String of(RowText row, BoundFormula.Standardised of, Region region) {
    int size = of.events().size();
    List<BoundFormula> populations = BoundFormula.LowAsZero.all(of.populations());
    List<String> events = row.ranges(BoundFormula.LowAsZero.all(of.events()));
    List<String> people = row.ranges(populations);
    String e = one(events, size, region);
    String n = one(people, size, region);
    String w = one(row.fixedRanges(populations, of.standard()), size, region);
    region.refuse("OR(MIN(%s)<0,MIN(%s)<0,MIN(%s)<=0)".formatted(e, w, n));
    region.refuse("SUM(%s)<%d".formatted(e, DirectlyStandardisedRate.FEWEST_EVENTS));
    region.refuse("SUM(%s)<=0".formatted(w));
    String rate = "SUMPRODUCT(%s,%s/%s)".formatted(w, e, n);
    String per = Scalar.literal(of.per());
    if (of.limit() == BoundFormula.Limit.NONE) {
      return "(%s*%s/SUM(%s))".formatted(per, rate, w);
    }
    String observed = "SUM(" + e + ")";
    String limit = ClosedForm.count(observed, of.limit() == BoundFormula.Limit.HIGH);
    return "(%1$s*(%2$s+SQRT(SUMPRODUCT((%3$s/%4$s)^2,%5$s)/%6$s)*(%7$s-%6$s))/SUM(%3$s))"
        .formatted(per, rate, w, n, e, observed, limit);
  }

  /** The same of an indirectly standardised ratio. */
  static String of(RowText row, BoundFormula.Indirect of, Region region) {
    int size = of.people().size();
    String e =
        one(row.ranges(BoundFormula.LowAsZero.all(of.observed())), of.observed().size(), region);
    String n = one(row.ranges(BoundFormula.LowAsZero.all(of.people())), size, region);
    List<BoundFormula> rates = BoundFormula.LowAsZero.all(of.rates());
    String r = one(row.fixedRanges(rates, Subject.Standard.DEFAULT), size, region);
    region.refuse("OR(MIN(%s)<0,MIN(%s)<0,MIN(%s)<0)".formatted(e, n, r));
    String expected = "SUMPRODUCT(%s,%s)".formatted(n, r);
    region.refuse(expected + "<=0");
    String events = "SUM(" + e + ")";
    String count =
        of.limit() == BoundFormula.Limit.NONE
            ? events
            : ClosedForm.count(events, of.limit() == BoundFormula.Limit.HIGH);
    String per = of.per() == 1 ? "" : Scalar.literal(of.per()) + "*";
    return "(%s%s/%s)".formatted(per, count, expected);
  }

  private static String one(List<String> runs, int size, Region region) {
    if (runs.size() != 1) {
      throw new NotNative("the parts of one list do not stand side by side");
    }
    return region.range(runs.get(0), size);
  }
}
