package org.placebook.book.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.placebook.book.Cells;
import org.placebook.book.SettledCells;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Evaluator;
import org.placebook.formula.measure.Subject;
import org.placebook.table.Missing;
import org.placebook.table.PackedValues;
import org.placebook.table.Value;

/**
 * The cells of a derived column: values, and native formulas where Excel has them, written when
 * they are asked for.
 */
public final class DerivedCells implements Cells {
  /** Up to so many rows a formula is kept for whoever asks again; then memory counts more. */
  private static final int KEPT = 2_000;

  private final IntFunction<BoundFormula> measures;
  private final List<Subject> subjects;
  private final PackedValues values;
  private final Rendering rendering;
  private final CellRef first;
  private final Map<Integer, Native> known = new HashMap<>();
  private final Optional<Native> instead;
  private final boolean isFilledDown;
  private Optional<Filled> filled = Optional.empty();

  /** What the areas' cells have in common: a formula, or why there is none. */
  private record Filled(Native first, Optional<FillDown> formula) {}

  private DerivedCells(
      IntFunction<BoundFormula> measures,
      List<Subject> subjects,
      PackedValues values,
      Rendering rendering,
      CellRef first,
      boolean isFilledDown) {
    this.measures = measures;
    this.subjects = subjects;
    this.values = values;
    this.rendering = rendering;
    this.first = first;
    this.instead = rendering.notLive(first.sheet());
    this.isFilledDown = isFilledDown;
  }

  /**
   * The cells of a column.
   *
   * @param measures what each row shows
   * @param subjects the place each row speaks of
   * @param evaluator gives the first reading, a value a row
   * @param rendering gives the second reading
   * @param first the column's first cell
   */
  static DerivedCells ofEach(
      IntFunction<BoundFormula> measures,
      List<Subject> subjects,
      Evaluator evaluator,
      Rendering rendering,
      CellRef first) {
    PackedValues values =
        PackedValues.of(
            subjects.size(), row -> evaluator.value(measures.apply(row), subjects.get(row)));
    return new DerivedCells(measures, subjects, values, rendering, first, false);
  }

  /** The cells of a column that shows one measure, so that one formula serves all areas. */
  static DerivedCells of(
      BoundFormula measure,
      List<Subject> subjects,
      Evaluator evaluator,
      Rendering rendering,
      CellRef first) {
    PackedValues values = evaluator.values(measure, subjects);
    // Where a place is looked up by another name, or counted without a group, formulas differ.
    boolean isAlike =
        !(measure instanceof BoundFormula.RowIn || measure instanceof BoundFormula.CountAreas);
    return new DerivedCells(row -> measure, subjects, values, rendering, first, isAlike);
  }

  @Override
  public int size() {
    return subjects.size();
  }

  @Override
  public Value value(int row) {
    return values.get(row);
  }

  /** The figures of all rows that have one. */
  public double[] figures() {
    return values.figures();
  }

  @Override
  public IntStream others() {
    return values.others();
  }

  @Override
  public Optional<String> formula(int row) {
    return reading(row) instanceof Native.Formula formula
        ? Optional.of(formula.text())
        : Optional.empty();
  }

  /** Nothing stands there where no label is joined, which a formula shows as no text. */
  @Override
  public boolean isBlank(int row) {
    return measures.apply(row) instanceof BoundFormula.Tied && values.get(row) instanceof Missing;
  }

  /** The second reading of a row, or why there is none. */
  public Native reading(int row) {
    if (instead.isPresent()) {
      return instead.get();
    }
    return size() > KEPT ? read(row) : known.computeIfAbsent(row, this::read);
  }

  /** Why cells hold values, and how many do for each reason. */
  public Map<String, Integer> reasons() {
    if (size() > 0 && instead.isPresent() && instead.get() instanceof Native.ValueOnly only) {
      return Map.of(only.why(), size());
    }
    Map<String, Integer> reasons = new LinkedHashMap<>();
    for (int row = 0; row < size(); row++) {
      if (reading(row) instanceof Native.ValueOnly only) {
        reasons.merge(only.why(), 1, Integer::sum);
      }
    }
    return reasons;
  }

  private Native read(int row) {
    if (!isFilledDown || !(subjects.get(row) instanceof Subject.Area)) {
      return written(row);
    }
    if (filled.isEmpty()) {
      Native own = written(row);
      Optional<FillDown> formula =
          own instanceof Native.Formula f
              ? Optional.of(FillDown.of(f.text(), first.row() + row))
              : Optional.empty();
      filled = Optional.of(new Filled(own, formula));
    }
    return filled
        .flatMap(Filled::formula)
        .<Native>map(formula -> new Native.Formula(formula.at(first.row() + row)))
        .orElseGet(() -> filled.orElseThrow().first());
  }

  @Override
  public Cells settled() {
    return SettledCells.of(this);
  }

  private Native written(int row) {
    CellRef self = new CellRef(first.sheet(), first.column(), first.row() + row);
    return rendering.read(measures.apply(row), subjects.get(row), self);
  }
}
