package org.placebook.book.summary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.VerdictForms;
import org.placebook.table.Text;

/** What the 95% limits of figures say of them against the comparator. */
final class Verdicts {
  private final VerdictForms forms;
  private final Evaluator evaluator;
  private final Map<Indicator, BoundFormula> measures = new HashMap<>();

  Verdicts(VerdictForms forms, Evaluator evaluator) {
    this.forms = forms;
    this.evaluator = evaluator;
  }

  /** A word: better, worse, higher, lower, similar or not compared. */
  String of(Indicator indicator, int area) {
    return evaluator.value(measure(indicator), new Subject.Area(area)) instanceof Text word
        ? word.text()
        : BoundFormula.Verdict.NOT_COMPARED;
  }

  String of(SummaryRow row) {
    return of(row.indicator(), row.area().orElseThrow());
  }

  /** Whether the limits set a figure apart from the comparator. */
  boolean isClear(Indicator indicator, int area) {
    String word = of(indicator, area);
    return !word.equals("similar") && !word.equals(BoundFormula.Verdict.NOT_COMPARED);
  }

  /** Whether any limits are known of the figures. */
  boolean canTell(Indicator indicator) {
    return measure(indicator) instanceof BoundFormula.Verdict;
  }

  private BoundFormula measure(Indicator indicator) {
    return measures.computeIfAbsent(
        indicator,
        of -> forms.verdict(of.derived().measure(), of.standard(), of.derived().spec().good()));
  }

  /** What the verdicts of these rows mean. */
  String remark(List<SummaryRow> rows) {
    boolean any = rows.stream().anyMatch(row -> canTell(row.indicator()));
    boolean all = rows.stream().allMatch(row -> canTell(row.indicator()));
    String rule =
        "Verdict: similar where the comparator lies within the figure's 95% limits; of location"
            + " quotients, 0.9 to 1.1.";
    String none =
        "Not compared: the source publishes no limits, and its figures are no full count.";
    return any ? rule + (all ? "" : " " + none) : none;
  }
}
