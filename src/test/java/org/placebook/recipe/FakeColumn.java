package org.placebook.recipe;

import java.util.Map;
import java.util.TreeMap;
import org.placebook.table.FigureColumn;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** A column of figures in memory. */
public final class FakeColumn {
  private FakeColumn() {}

  /** Under a heading; NaN is a suppressed figure. */
  public static FigureColumn of(String heading, double... figures) {
    Map<Integer, Value> others = new TreeMap<>();
    for (int row = 0; row < figures.length; row++) {
      if (Double.isNaN(figures[row])) {
        others.put(row, new Missing(Reason.CONFIDENTIAL, "c"));
      }
    }
    return new FigureColumn(heading, "", 1, figures, others);
  }
}
