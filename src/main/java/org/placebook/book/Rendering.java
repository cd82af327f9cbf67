package org.placebook.book;

import java.util.Map;
import java.util.Optional;
import org.placebook.formula.Cell;
import org.placebook.formula.ExcelText;
import org.placebook.formula.Measure;
import org.placebook.formula.Native;
import org.placebook.formula.Subject;

/**
 * How cells get their formulas.
 *
 * @param text gives them; a published copy has none
 * @param values the sheets whose cells hold values, and why
 * @param workings what they refer to, where there is anything
 */
record Rendering(
    Optional<ExcelText> text, Map<String, String> values, Optional<PlacedTable> workings) {
  /** All cells hold values. */
  static final Rendering PUBLISHED = new Rendering(Optional.empty(), Map.of(), Optional.empty());

  /** Why the cells of a sheet hold values, where all do. */
  Optional<Native> notLive(String sheet) {
    String why = text.isEmpty() ? "this is the published copy" : values.get(sheet);
    return Optional.ofNullable(why).map(Native.ValueOnly::new);
  }

  /** The formula of a cell, or why there is none. */
  Native read(Measure measure, Subject subject, Cell self) {
    return notLive(self.sheet()).orElseGet(() -> text.orElseThrow().of(measure, subject, self));
  }
}
