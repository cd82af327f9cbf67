package org.placebook.write.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.book.Chart.Run;
import org.placebook.book.HeatMap;
import org.placebook.book.Highlight.Band;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.table.Value;
import org.placebook.write.chart.Drawing.Anchor;
import org.placebook.write.chart.Drawing.Box;
import org.placebook.write.chart.Drawing.Lettering;
import org.placebook.write.chart.Drawing.Words;

/** A table of shaded cells, each with its figure and the sign that says what the shade says. */
final class HeatPicture {
  private static final double ROW = 17;
  private static final double COLUMN = 74;
  private static final double MARGIN = 20;
  private static final Lettering HEADING = new Lettering(9, true, Palette.INK);
  private static final Lettering OURS = new Lettering(10, true, Palette.INK);
  private static final double HEADING_LINE = 11;

  private HeatPicture() {}

  static Drawing of(HeatMap chart) {
    ChartRun names = ChartRun.all(chart.names());
    int rows = chart.names().cells().size();
    List<String> labels = IntStream.range(0, rows).mapToObj(names::text).toList();
    double left = MARGIN + Plot.widest(labels) + 8;
    double width = left + chart.columns().size() * COLUMN + MARGIN;
    Drawing titles = new Drawing(width, 0);
    double under = Plot.titles(titles, chart.text(), MARGIN, width - MARGIN, 8);
    List<List<String>> headings =
        chart.columns().stream()
            .map(column -> Wrapping.lines(column.name(), HEADING, COLUMN - 4))
            .toList();
    int deepest = headings.stream().mapToInt(List::size).max().orElse(0);
    double top = under + 8 + deepest * HEADING_LINE + 4;
    Drawing drawing = new Drawing(width, top + rows * ROW + MARGIN);
    titles.shapes().forEach(drawing::add);
    for (int column = 0; column < headings.size(); column++) {
      double x = left + column * COLUMN;
      heading(drawing, headings.get(column), x + COLUMN / 2, top - 6);
      for (int row = 0; row < rows; row++) {
        cell(drawing, chart.columns().get(column), row, x, top + row * ROW);
      }
    }
    chart.ours().forEach(row -> frame(drawing, left, top + row * ROW, width - MARGIN));
    for (int row = 0; row < rows; row++) {
      double y = top + row * ROW + 12;
      Lettering type = chart.ours().contains(row) ? OURS : Plot.LABEL;
      drawing.add(new Words(labels.get(row), left - 8, y, type, Anchor.END, false));
    }
    return drawing;
  }

  /** Lines above and below a row, as the rows of the table have them. */
  private static void frame(Drawing drawing, double left, double top, double right) {
    for (double y : new double[] {top - 0.5, top + ROW - 0.5}) {
      drawing.add(new Drawing.Line(left, y, right, y, Palette.INK, 1, 0));
    }
  }

  private static void heading(Drawing drawing, List<String> lines, double x, double bottom) {
    for (int i = 0; i < lines.size(); i++) {
      double y = bottom - (lines.size() - 1 - i) * HEADING_LINE;
      String line = Wrapping.shortened(lines.get(i), HEADING, COLUMN - 2);
      drawing.add(new Words(line, x, y, HEADING, Anchor.MIDDLE, false));
    }
  }

  private static void cell(Drawing drawing, HeatMap.Column column, int row, double x, double y) {
    Run run = column.figures();
    Value value = run.cells().get(row);
    Optional<Band> band =
        value instanceof Figure figure ? band(column, figure.number()) : Optional.empty();
    band.ifPresent(b -> drawing.add(new Box(x, y, COLUMN - 1, ROW - 1, b.fill(), false)));
    Lettering type =
        band.map(b -> new Lettering(Plot.LABEL.points(), b.bold(), b.ink())).orElse(Plot.LABEL);
    drawing.add(new Words(text(run, value, band), x + COLUMN - 6, y + 12, type, Anchor.END, false));
  }

  private static String text(Run run, Value value, Optional<Band> band) {
    String sign = band.flatMap(Band::numberFormat).map(HeatPicture::sign).orElse("");
    return value.match(
        figure -> sign + Shown.of(run.format()).of(figure.number()),
        day -> "",
        text -> "",
        missing -> missing.reason().shorthand());
  }

  /** What a number format writes before the figure, such as {@code "▲ "}. */
  private static String sign(String format) {
    int end = format.indexOf('"', 1);
    return format.startsWith("\"") && end > 0 ? format.substring(1, end) : "";
  }

  private static Optional<Band> band(HeatMap.Column column, double figure) {
    return column.bands().stream()
        .filter(band -> figure >= band.from() && figure <= band.to())
        .findFirst();
  }
}
