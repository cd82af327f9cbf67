package org.placebook.own.data;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.own.text.NativeText;
import org.placebook.own.text.NotLive;
import org.placebook.own.text.Operand;
import org.placebook.own.text.Rendered;
import org.placebook.table.Figure;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * One typed formula, for all cells that it was filled down to: its value and its native text. The
 * value is what the native text gives: a figure where all operands are figures, else the first
 * shorthand that stands in them.
 */
final class TypedWork {
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  private final TypedFormula formula;
  private final BoundFormula measure;
  private final OwnScope scope;
  private final Standards standards;
  private final CellValues values;
  private final Evaluator evaluator;
  private final IdentityHashMap<BoundFormula, Optional<Rendered>> rendered =
      new IdentityHashMap<>();
  private final Map<String, Rendered> texts = new HashMap<>();

  TypedWork(
      TypedFormula formula,
      BoundFormula measure,
      OwnScope scope,
      Standards standards,
      CellValues values,
      PairValues pairs) {
    this.formula = formula;
    this.measure = measure;
    this.scope = scope;
    this.standards = standards;
    this.values = values;
    this.evaluator =
        new Evaluator(new OwnFigures(formula.home().orElseThrow(), scope, values, pairs));
  }

  TypedFormula formula() {
    return formula;
  }

  /** The value in a row of the sheet. */
  Value value(int row) {
    Subject subject =
        formula.inRow()
            ? OwnFigures.subject(formula.home().orElseThrow(), row)
            : Subject.Standard.DEFAULT;
    return value(measure, subject);
  }

  private Value value(BoundFormula of, Subject subject) {
    if (of instanceof BoundFormula.Choice choice) {
      Value condition = value(choice.condition(), subject);
      if (condition instanceof Missing) {
        return condition;
      }
      boolean holds = condition instanceof Text text && text.text().equals("yes");
      return value(holds ? choice.yes() : choice.no(), subject);
    }
    if (of instanceof BoundFormula.Otherwise otherwise) {
      Value first = value(otherwise.first(), subject);
      return first.equals(NOT_APPLICABLE) ? value(otherwise.second(), subject) : first;
    }
    if (of instanceof BoundFormula.AtGroup && !(subject instanceof Subject.Area)) {
      return NOT_APPLICABLE;
    }
    if (of instanceof BoundFormula.OverAreas over && over.name().equals("MEDIAN")) {
      return atLeastThree(over, subject);
    }
    Optional<Value> missing = rendered(of).flatMap(text -> missing(text, subject));
    return missing.orElseGet(() -> evaluator.value(of, subject));
  }

  private Value atLeastThree(BoundFormula.OverAreas over, Subject subject) {
    Value n = evaluator.value(new BoundFormula.OverAreas("COUNT", over.of()), subject);
    return n instanceof Figure figure && figure.number() < 3
        ? NOT_APPLICABLE
        : evaluator.value(over, subject);
  }

  /**
   * The native text of a measure in the first row that asks; its operands are those of all rows.
   */
  private Optional<Rendered> rendered(BoundFormula of) {
    return rendered.computeIfAbsent(
        of,
        m -> {
          try {
            return Optional.of(new NativeText(places("", 1)).part(m));
          } catch (NotLive e) {
            return Optional.empty();
          }
        });
  }

  private CellPlaces places(String sheet, int row) {
    return new CellPlaces(formula, scope, standards, values, sheet, row);
  }

  /** Why there is no figure, if an operand has none. */
  private Optional<Value> missing(Rendered text, Subject subject) {
    boolean all = true;
    Optional<Value> first = Optional.empty();
    for (int i = 0; i < text.operands().size(); i++) {
      Operand operand = text.operands().get(i);
      Value value = operand(operand, subject);
      if (OwnFigures.isError(value)) {
        return Optional.of(NOT_AVAILABLE);
      }
      all &= value instanceof Figure;
      if (first.isEmpty() && value instanceof Missing missing && stands(operand, missing)) {
        boolean isLow = missing.reason() == Reason.LOW && !(text.numeratorFirst() && i == 0);
        first = Optional.of(isLow ? NOT_AVAILABLE : Value.missing(missing.reason()));
      }
    }
    return all ? Optional.empty() : first.or(() -> Optional.of(NOT_AVAILABLE));
  }

  private Value operand(Operand operand, Subject subject) {
    if (operand.measure() instanceof BoundFormula.AtStandard at
        && !(at.of() instanceof BoundFormula.Figure)) {
      return value(at.of(), at.standard());
    }
    return operand.measure() instanceof BoundFormula.Figure
            || operand.measure() instanceof BoundFormula.AtStandard
        ? evaluator.value(operand.measure(), subject)
        : value(operand.measure(), subject);
  }

  /** Whether a shorthand, or a sign for one, stands in the operand. */
  private boolean stands(Operand operand, Missing missing) {
    boolean isOfStandard = operand.measure() instanceof BoundFormula.AtStandard;
    String original = missing.original();
    if (original.isEmpty()) {
      return isOfStandard;
    }
    if (Reason.ofShorthand(original).isPresent()) {
      return true;
    }
    Optional<InputColumn> column = operand.measure().sources().stream().findFirst();
    return column.isPresent()
        && !column.get().input().equals(PairCall.INPUT)
        && places("", 1).markers(column.get()).containsKey(original);
  }

  /**
   * The native text for a cell.
   *
   * @throws NotLive if there is none
   */
  Rendered text(String sheet, int row) {
    boolean isSame = formula.home().flatMap(OwnTable::marked).isPresent();
    String key = isSame ? "" : sheet + "!" + row;
    Rendered text = texts.get(key);
    if (text == null) {
      text = new NativeText(places(sheet, row)).of(measure);
      if (text.text().length() > Native.LONGEST) {
        throw new NotLive("the formula would be longer than Excel's limit of 8,192 characters");
      }
      texts.put(key, text);
    }
    return text;
  }

  /** The columns that are looked through as a whole. */
  List<InputColumn> scanned() {
    return ScannedColumns.of(measure);
  }

  BoundFormula measure() {
    return measure;
  }

  /** The first standard in the formula, in words. */
  Optional<String> standard() {
    return standard(measure);
  }

  private Optional<String> standard(BoundFormula of) {
    if (of instanceof BoundFormula.AtStandard at) {
      InputColumn column = at.of().sources().stream().findFirst().orElseThrow();
      StandardFinder.Found found = scope.found(scope.table(column.input()), at.standard());
      String name = found.table().areaName(found.row());
      String where =
          formula.home().equals(Optional.of(found.table()))
              ? "row " + found.row()
              : "row " + found.row() + " of " + found.table().name();
      return Optional.of("standard %s (%s)".formatted(name, where));
    }
    return of.parts().stream().flatMap(part -> standard(part).stream()).findFirst();
  }

  /** Whether the formula rests on a column of its table. */
  boolean rests(int column) {
    OwnTable home = formula.home().orElseThrow();
    return measure.sources().contains(OwnScope.column(home, column));
  }
}
