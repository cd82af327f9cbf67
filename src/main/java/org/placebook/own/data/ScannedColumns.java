package org.placebook.own.data;

import java.util.ArrayList;
import java.util.List;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;

/** Which columns a measure looks through as a whole, and which it needs in its own row. */
final class ScannedColumns {
  private ScannedColumns() {}

  /** The columns that are looked through. */
  static List<InputColumn> of(BoundFormula measure) {
    List<InputColumn> columns = new ArrayList<>();
    collect(measure, columns);
    return columns.stream().filter(c -> !c.input().equals(PairCall.INPUT)).distinct().toList();
  }

  private static void collect(BoundFormula measure, List<InputColumn> columns) {
    if (isOverAreas(measure)
        || measure instanceof BoundFormula.Rank
        || measure instanceof BoundFormula.AtGroup) {
      columns.addAll(measure.sources());
    }
    measure.parts().forEach(part -> collect(part, columns));
  }

  private static boolean isOverAreas(BoundFormula measure) {
    return measure instanceof BoundFormula.OverAreas
        || measure instanceof BoundFormula.CountAreas
        || measure instanceof BoundFormula.OfAreas;
  }

  /** Whether a measure needs a row of its own: only whole columns and standards stand without. */
  static boolean needsRow(BoundFormula measure) {
    if (measure instanceof BoundFormula.Figure figure) {
      return !figure.column().input().equals(PairCall.INPUT);
    }
    if (measure instanceof BoundFormula.OfAreas of) {
      return of.form().isOfRow();
    }
    if (isOverAreas(measure) || measure instanceof BoundFormula.AtStandard) {
      return false;
    }
    return measure instanceof BoundFormula.Rank
        || measure instanceof BoundFormula.AtGroup
        || measure instanceof BoundFormula.Bound
        || measure.parts().stream().anyMatch(ScannedColumns::needsRow);
  }
}
