package org.placebook.book;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placebook.formula.Block;
import org.placebook.formula.Cell;
import org.placebook.formula.Evaluator;
import org.placebook.recipe.Area;
import org.placebook.recipe.ChartSpec;
import org.placebook.stats.Correlation;
import org.placebook.table.Figure;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** A sheet a chart: the charted figures as a table, pointing at where they come from. */
final class ChartSheets {
  private final List<Area> areas;
  private final Evaluator evaluator;
  private final SheetText text;
  private final Headings names;
  private int number;

  ChartSheets(List<Area> areas, Evaluator evaluator, SheetText text, Headings names) {
    this.areas = areas;
    this.evaluator = evaluator;
    this.text = text;
    this.names = names;
  }

  private String nextName() {
    number++;
    return names.sheetName("Chart " + number);
  }

  /** A scatter chart of a strong pair, with its trend line. */
  TableSheet ofPair(PlacedCorrelation placed, Pair pair) {
    Correlation.Measured measured = pair.correlation().measured().orElseThrow();
    String title = "%s and %s, by area".formatted(pair.x().label(), pair.y().label());
    String alt =
        String.format(
            Locale.ROOT,
            "Scatter chart of %d areas: %s against %s, with a trend line. The correlation is %s, r = %.3f.",
            measured.n(),
            pair.y().label(),
            pair.x().label(),
            measured.direction().text(),
            measured.r());
    String name = nextName();
    Points points = new Points(values(pair.x()), values(pair.y()));
    Pointing x = new Pointing(pair.x().block(), name);
    Pointing y = new Pointing(pair.y().block(), name);
    String format = "0.0%";
    return scatter(
        name,
        "%s: %s".formatted(placed.spec().name(), title),
        new Axis(pair.x().label(), format, x),
        new Axis(pair.y().label(), format, y),
        points,
        new ChartWords(title, alt));
  }

  /** A scatter chart of two columns of a table. */
  TableSheet scatter(ChartSpec spec, DerivedTable table, Derived x, Derived y) {
    String name = nextName();
    String title = spec.title().isBlank() ? "%s and %s".formatted(flat(x), flat(y)) : spec.title();
    String alt =
        spec.altText().isBlank()
            ? "Scatter chart: %s against %s, a point an area, with a trend line."
                .formatted(flat(y), flat(x))
            : spec.altText();
    return scatter(
        name,
        "%s: %s".formatted(table.spec().name(), title),
        new Axis(flat(x), x.spec().format().excelFormat(), pointing(table, x, name)),
        new Axis(flat(y), y.spec().format().excelFormat(), pointing(table, y, name)),
        new Points(evaluator.areas(x.measure()), evaluator.areas(y.measure())),
        new ChartWords(title, alt));
  }

  /** Figures by area; an area without one has a missing value. */
  private record Points(List<Value> x, List<Value> y) {
    /** The areas that have both figures. */
    List<Integer> complete() {
      return IntStream.range(0, x.size())
          .filter(area -> x.get(area) instanceof Figure && y.get(area) instanceof Figure)
          .boxed()
          .toList();
    }
  }

  private record Axis(String label, String format, Pointing pointing) {}

  private record ChartWords(String title, String alt) {}

  private TableSheet scatter(
      String name, String title, Axis x, Axis y, Points points, ChartWords words) {
    List<Integer> order = points.complete();
    int first = SheetText.LEAD + 3;
    int last = first + order.size() - 1;
    List<String> labels = order.stream().map(area -> areas.get(area).name()).toList();
    List<Value> xs = order.stream().map(points.x()::get).toList();
    List<Value> ys = order.stream().map(points.y()::get).toList();
    Headings headings = new Headings();
    List<SheetColumn> columns =
        List.of(
            FrontSheets.words(headings.unique("Area name"), labels),
            figures(headings.unique(x.label()), x.format(), xs, order, x.pointing()),
            figures(headings.unique(y.label()), y.format(), ys, order, y.pointing()));
    ScatterChart chart =
        new ScatterChart(
            words.title(),
            words.alt(),
            x.label(),
            y.label(),
            new Chart.Run(name, 2, first, last, xs),
            new Chart.Run(name, 3, first, last, ys),
            new Chart.Run(name, 1, first, last, texts(labels)),
            Outliers.of(xs, ys),
            true);
    return sheet(name, title, columns, order.size(), chart);
  }

  /** Bars of a column's figures, the largest on top, with the comparator among them. */
  TableSheet ranked(ChartSpec spec, DerivedTable table, Derived column) {
    String name = nextName();
    List<Value> values = evaluator.areas(column.measure());
    List<Integer> order =
        IntStream.range(0, areas.size())
            .filter(area -> values.get(area) instanceof Figure)
            .boxed()
            .sorted(Comparator.comparingDouble(area -> -((Figure) values.get(area)).number()))
            .toList();
    int first = SheetText.LEAD + 3;
    int last = first + order.size() - 1;
    List<String> labels = order.stream().map(area -> areas.get(area).name()).toList();
    List<Value> bars = order.stream().map(values::get).toList();
    String format = column.spec().format().excelFormat();
    List<SheetColumn> columns =
        List.of(
            FrontSheets.words("Area name", labels),
            figures(column.heading(), format, bars, order, pointing(table, column, name)));
    String title = spec.title().isBlank() ? flat(column) + " by area" : spec.title();
    String alt =
        spec.altText().isBlank()
            ? "Bars of %s in each area, the largest on top.".formatted(flat(column))
            : spec.altText();
    BarChart chart =
        new BarChart(
            title,
            alt,
            flat(column),
            "Area",
            new Chart.Run(name, 1, first, last, texts(labels)),
            List.of(new BarChart.Series(flat(column), new Chart.Run(name, 2, first, last, bars))));
    return sheet(name, table.spec().name() + ": " + title, columns, order.size(), chart);
  }

  private TableSheet sheet(
      String name, String title, List<SheetColumn> columns, int rows, Chart chart) {
    return new TableSheet(
        name,
        title,
        Headings.tableName(name),
        text.lead(false, Lines.reasons(columns)),
        columns,
        java.util.Collections.nCopies(rows, RowRole.BODY),
        List.of(),
        rows == 0 ? List.of() : List.of(chart));
  }

  private static SheetColumn figures(
      String heading, String format, List<Value> values, List<Integer> order, Pointing pointing) {
    return new SheetColumn(
        heading, SheetColumn.Kind.FIGURE, format, new PointingCells(values, order, pointing));
  }

  private static List<Value> texts(List<String> labels) {
    return labels.stream().<Value>map(org.placebook.table.Text::new).toList();
  }

  private static List<Value> values(Pair.Side side) {
    return Arrays.stream(side.figures())
        .mapToObj(f -> Double.isNaN(f) ? Value.missing(Reason.NOT_AVAILABLE) : Value.of(f))
        .toList();
  }

  private static String flat(Derived column) {
    return column.heading().replace('\n', ' ');
  }

  private static Pointing pointing(DerivedTable table, Derived column, String home) {
    int index = table.placed().columns().indexOf(column);
    return new Pointing(
        table.placed().isInOrder() ? table.placed().block(index) : Optional.empty(), home);
  }

  /** Where an area's charted figure comes from. */
  record Pointing(Optional<Block> block, String home) {
    Optional<String> at(int area) {
      return block.map(b -> new Cell(b.sheet(), b.column(), b.firstRow() + area).from(home));
    }
  }

  private record PointingCells(List<Value> values, List<Integer> order, Pointing pointing)
      implements Cells {
    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Value value(int row) {
      return values.get(row);
    }

    @Override
    public Optional<String> formula(int row) {
      return pointing.at(order.get(row));
    }
  }
}
