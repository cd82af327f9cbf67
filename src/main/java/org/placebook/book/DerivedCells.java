package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.placebook.formula.Cell;
import org.placebook.formula.Evaluator;
import org.placebook.formula.ExcelText;
import org.placebook.formula.Measure;
import org.placebook.formula.Native;
import org.placebook.formula.Subject;
import org.placebook.table.Value;

/**
 * The cells of a derived column: values, and native formulas where Excel has them.
 *
 * @param measures what each row shows
 * @param subjects the place each row speaks of
 * @param values the first reading, a value a row
 * @param text the second reading
 * @param first the column's first cell
 */
record DerivedCells(
    IntFunction<Measure> measures,
    List<Subject> subjects,
    List<Value> values,
    ExcelText text,
    Cell first)
    implements Cells {

  static DerivedCells of(
      IntFunction<Measure> measures,
      List<Subject> subjects,
      Evaluator evaluator,
      ExcelText text,
      Cell first) {
    List<Value> values = new ArrayList<>(subjects.size());
    for (int row = 0; row < subjects.size(); row++) {
      values.add(evaluator.value(measures.apply(row), subjects.get(row)));
    }
    return new DerivedCells(measures, subjects, values, text, first);
  }

  @Override
  public int size() {
    return subjects.size();
  }

  @Override
  public Value value(int row) {
    return values.get(row);
  }

  @Override
  public Optional<String> formula(int row) {
    return reading(row) instanceof Native.Formula formula
        ? Optional.of(formula.text())
        : Optional.empty();
  }

  /** The second reading of a row, or why there is none. */
  Native reading(int row) {
    Cell self = new Cell(first.sheet(), first.column(), first.row() + row);
    return text.of(measures.apply(row), subjects.get(row), self);
  }
}
