package org.placebook.book.front;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placebook.book.TableSheet;
import org.placebook.book.input.InputCells;
import org.placebook.book.input.InputSheets;
import org.placebook.book.table.LivePlan;
import org.placebook.book.table.Periods;
import org.placebook.formula.measure.Evaluator;

/**
 * What a workbook has in common with others of the same inputs, whomever they are made for: made
 * once, it is there for all. Nothing of it changes, so several threads may ask.
 *
 * @param columns measures over all areas
 * @param periods what figures are of
 * @param data where the inputs stand
 * @param checks what is said of them
 * @param plan which formulas there are, if that can be taken over
 * @param source the attribution above the sheets
 * @param workings the sheet that formulas refer to, where there is one
 */
public record InCommon(
    Evaluator.Columns columns,
    Periods periods,
    InputSheets data,
    InputChecks checks,
    Optional<LivePlan.Settled> plan,
    String source,
    Optional<TableSheet> workings) {

  static InCommon of(WorkedOut worked) {
    Optional<TableSheet> workings = worked.workings().map(TableSheet::settled);
    return new InCommon(
        worked.evaluator().columns(),
        worked.text().periods(),
        worked.data(),
        worked.ofInputs().made(),
        worked.live().flatMap(LivePlan.Result::settled),
        worked.text().source(),
        workings);
  }

  /** The plan, for a workbook whose inputs are the same and stand alike. */
  Optional<LivePlan.Settled> plan(InputSheets others, Evaluator evaluator) {
    return plan.filter(settled -> standsOn(others, evaluator));
  }

  /** What is said of inputs, where they are the same and stand alike. */
  Optional<InputChecks> checks(WorkedOut other) {
    return Optional.of(checks).filter(said -> standsOn(other.data(), other.evaluator()));
  }

  private boolean standsOn(InputSheets others, Evaluator evaluator) {
    return hasSame(others, InputCells::name)
        && hasSame(others, InputCells::input)
        && evaluator.restsOn(columns);
  }

  private <T> boolean hasSame(InputSheets others, Function<InputCells, T> what) {
    List<T> theirs = others.all().stream().map(what).toList();
    return data.all().stream().map(what).toList().equals(theirs);
  }

  /** The sheet of workings of another workbook, if its plan was taken over. */
  Optional<TableSheet> workings(WorkedOut other) {
    boolean isTakenOver =
        plan.isPresent() && other.live().flatMap(LivePlan.Result::settled).equals(plan);
    return workings.filter(sheet -> isTakenOver && source.equals(other.text().source()));
  }
}
