package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.placebook.book.Chart;
import org.placebook.formula.excel.LineText;
import org.placebook.stats.correlation.FittedLine;
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
    Optional<FittedLine> line = FittedLine.of(points.xFigures(), points.yFigures());
    List<Value> values = new ArrayList<>();
    List<Optional<String>> formulas = new ArrayList<>();
    LineText text = new LineText(range(y), range(x), x.lastRow() - x.firstRow() + 1);
    for (int row = 0; row < points.names().size(); row++) {
      int point = row;
      OptionalDouble residual =
          line.map(found -> found.residual(point)).orElse(OptionalDouble.empty());
      values.add(
          residual.isPresent()
              ? Value.of(residual.getAsDouble())
              : Value.missing(Reason.NOT_APPLICABLE));
      formulas.add(Optional.of(formula(text, x, y, row)));
    }
    return new Charted(points.y().format(), values, formulas);
  }

  private static String formula(LineText line, Chart.Run x, Chart.Run y, int row) {
    String ownX = Letters.of(x.column()) + (x.firstRow() + row);
    String ownY = Letters.of(y.column()) + (y.firstRow() + row);
    String distance =
        line.guarded(ownY + "-(" + line.intercept() + "+" + line.slope() + "*" + ownX + ")");
    String whole = "IF(ISNUMBER(" + ownY + ")," + distance + "," + ownY + ")";
    return "IF(ISNUMBER(" + ownX + ")," + whole + "," + ownX + ")";
  }

  private static String range(Chart.Run run) {
    String letters = Letters.of(run.column());
    return "$" + letters + "$" + run.firstRow() + ":$" + letters + "$" + run.lastRow();
  }
}
