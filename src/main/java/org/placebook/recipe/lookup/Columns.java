package org.placebook.recipe.lookup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.Value;

/** Makes columns of values. */
final class Columns {
  private Columns() {}

  static FigureColumn of(String heading, String unit, int position, List<Value> values) {
    double[] numbers = new double[values.size()];
    Map<Integer, Value> others = new TreeMap<>();
    for (int row = 0; row < numbers.length; row++) {
      if (values.get(row) instanceof Figure figure && figure.flag().isEmpty()) {
        numbers[row] = figure.number();
      } else {
        others.put(row, values.get(row));
      }
    }
    return new FigureColumn(heading, unit, position, numbers, others);
  }
}
