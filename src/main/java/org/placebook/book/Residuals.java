package org.placebook.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.formula.LineText;
import org.placebook.stats.Line;
import org.placebook.table.Letters;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/**
 * How far each point of a scatter chart lies above its trend line, in the units of the vertical
 * axis: its figure less the line's. Without a line, as where all lie above one another, none has a
 * distance.
 */
final class Residuals {
  static final String HEADING = "Distance from the trend line";

  private Residuals() {}

  static Charted of(Points points, Chart.Run x, Chart.Run y) {
    Optional<Line> line = Line.of(points.xFigures(), points.yFigures());
    List<Value> values = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    for (int row = 0; row < points.names().size(); row++) {
      int point = row;
      OptionalDouble residual =
          line.map(found -> found.residual(point)).orElse(OptionalDouble.empty());
      values.add(
          residual.isPresent()
              ? Value.of(residual.getAsDouble())
              : Value.missing(Reason.NOT_APPLICABLE));
      formulas.add(Optional.of(formula(x, y, row)));
    }
    return new Charted(points.y().format(), values, formulas);
  }

  private static String formula(Chart.Run x, Chart.Run y, int row) {
    LineText line = new LineText(range(y), range(x), x.lastRow() - x.firstRow() + 1);
    String ownX = Letters.of(x.column()) + (x.firstRow() + row);
    String ownY = Letters.of(y.column()) + (y.firstRow() + row);
    String distance =
        line.guarded("%s-(%s+%s*%s)".formatted(ownY, line.intercept(), line.slope(), ownX));
    return "IF(ISNUMBER(%1$s),IF(ISNUMBER(%2$s),%3$s,%2$s),%1$s)".formatted(ownX, ownY, distance);
  }

  private static String range(Chart.Run run) {
    String letters = Letters.of(run.column());
    return "$%1$s$%2$d:$%1$s$%3$d".formatted(letters, run.firstRow(), run.lastRow());
  }
}
