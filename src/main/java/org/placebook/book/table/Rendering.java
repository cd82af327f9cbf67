package org.placebook.book.table;

import java.util.Map;
import java.util.Optional;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.excel.ExcelText;
import org.placebook.formula.excel.Native;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.Subject;

/**
 * How cells get their formulas.
 *
 * @param text gives them; a published copy has none
 * @param values the sheets whose cells hold values, and why
 * @param workings what they refer to, where there is anything
 */
public record Rendering(
    Optional<ExcelText> text, Map<String, String> values, Optional<PlacedTable> workings) {
  /** All cells hold values. */
  public static final Rendering PUBLISHED =
      new Rendering(Optional.empty(), Map.of(), Optional.empty());

  /** Why the cells of a sheet hold values, where all do. */
  Optional<Native> notLive(String sheet) {
    String why = text.isEmpty() ? "this is the published copy" : values.get(sheet);
    return Optional.ofNullable(why).map(Native.ValueOnly::new);
  }

  /** The formula of a cell, or why there is none. */
  Native read(BoundFormula measure, Subject subject, CellRef self) {
    return notLive(self.sheet()).orElseGet(() -> text.orElseThrow().of(measure, subject, self));
  }
}
