package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.area.TileGrid;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.MarksChart;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;
import org.placebook.table.Figure;
import org.placebook.table.Value;

/** A map of equal tiles, one a district, each with its class; its table beside it. */
final class TileMapPage {
  private static final double MOST_WIDTH = 690;
  private static final double LEAST_WIDTH = 480;
  private static final double MOST_HEIGHT = 870;
  private static final double MARGIN = 12;
  private static final double HEAD = 92;
  private static final double KEY = 84;

  /** Excel draws no larger mark. */
  private static final double LARGEST = 72;

  /** Between two tiles. */
  private static final double GAP = 2;

  /** At the end of a class's name. */
  private static final String COUNT = " \\(\\d+\\)$";

  /** With less room letters and sign stand on two lines, with still less the sign alone. */
  private static final double ONE_LINE = 48;

  private static final double TWO_LINES = 27;
  private static final int LETTERS = 3;

  private final ChartSpec spec;
  private final FinishedTable table;
  private final int column;

  TileMapPage(ChartSpec spec, FinishedTable table, int column) {
    this.spec = spec;
    this.table = table;
    this.column = column;
  }

  /** The sheet, under this name; none where no district of a map has a figure. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<String> codes = table.body().stream().map(table::code).toList();
    return TileGrid.of(codes).flatMap(grid -> sheet(grid, name, text));
  }

  private Optional<TableSheet> sheet(TileGrid grid, String name, SheetText text) {
    List<Integer> placed =
        table.body().stream().filter(row -> grid.tile(table.code(row)).isPresent()).toList();
    List<TileClasses.Shade> classes = new TileClasses(table, column).of(placed);
    List<Integer> rows = classes.stream().flatMap(c -> c.rows().stream()).toList();
    boolean isEmpty = classes.stream().allMatch(c -> c.sign().startsWith("["));
    if (isEmpty) {
      return Optional.empty();
    }
    ChartPage page = new ChartPage(name, remarks(grid, placed), rows.size(), text);
    page.names(table.heading(table.nameColumn()), rows.stream().map(table::name).toList());
    Set<Integer> ours = table.oursAmong(rows);
    page.ours(ours);
    if (table.hasFigures(column)) {
      page.figures(table.headingCell(column), Charted.of(table, column, rows, name));
    }
    page.names("Class", classes.stream().flatMap(TileMapPage::words).toList());
    List<TileGrid.Tile> tiles =
        rows.stream().map(row -> grid.tile(table.code(row)).orElseThrow()).toList();
    Chart.Run x =
        page.figures("Across", places(tiles.stream().map(TileGrid.Tile::across).toList(), "0.0"));
    Chart.Run y = page.figures("Up", places(tiles.stream().map(TileGrid.Tile::up).toList(), "0"));
    MarksChart chart = chart(classes, rows, ours, x, y);
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(), List.of(), Optional.of(chart)));
  }

  private static Stream<String> words(TileClasses.Shade of) {
    return of.rows().stream().map(row -> of.name().replaceFirst(COUNT, ""));
  }

  private static Charted places(List<Double> places, String format) {
    return new Charted(
        format,
        places.stream().<Value>map(Value::of).toList(),
        places.stream().map(place -> Optional.<String>empty()).toList());
  }

  private List<String> remarks(TileGrid grid, List<Integer> placed) {
    List<String> remarks = new ArrayList<>();
    remarks.add("Districts stand on the grid of %d; places are in tiles.".formatted(grid.year()));
    List<String> without =
        table.body().stream().filter(row -> !placed.contains(row)).map(table::name).toList();
    if (!without.isEmpty()) {
      remarks.add(
          "Not on the map, as the grid of %d has no tile for them: %s."
              .formatted(grid.year(), ChartWords.some(without)));
    }
    return remarks;
  }

  private MarksChart chart(
      List<TileClasses.Shade> classes,
      List<Integer> rows,
      Set<Integer> ours,
      Chart.Run x,
      Chart.Run y) {
    double left = least(x) - 0.5;
    double right = greatest(x) + 0.5;
    double low = least(y) - 0.5;
    double high = greatest(y) + 0.5;
    double tile =
        Math.min(
            LARGEST,
            Math.min(
                (MOST_WIDTH - 2 * MARGIN) / (right - left),
                (MOST_HEIGHT - HEAD - KEY) / (high - low)));
    double width = Math.max(LEAST_WIDTH, tile * (right - left) + 2 * MARGIN);
    double from = (width - tile * (right - left)) / 2;
    double bottom = HEAD + tile * (high - low);
    List<MarksChart.Series> series = new ArrayList<>();
    int first = 0;
    for (TileClasses.Shade of : classes) {
      Map<Boolean, List<Integer>> byOurs =
          IntStream.range(first, first + of.rows().size())
              .boxed()
              .collect(Collectors.partitioningBy(ours::contains));
      byOurs.forEach(
          (isOurs, points) -> {
            if (!points.isEmpty()) {
              List<String> labels =
                  points.stream().map(point -> label(rows.get(point), of.sign(), tile)).toList();
              series.add(marks(of, isOurs, tile - GAP, x, y, points, labels));
            }
          });
      first += of.rows().size();
    }
    return new MarksChart(
        words(classes),
        series,
        new AxisScale(left, right, 1),
        new AxisScale(low, high, 1),
        new MarksChart.Frame(width, bottom + KEY, from, HEAD, width - from, bottom),
        MarksChart.Look.MAP,
        Optional.empty());
  }

  private static double least(Chart.Run run) {
    return figures(run).min().orElse(0);
  }

  private static double greatest(Chart.Run run) {
    return figures(run).max().orElse(0);
  }

  private static DoubleStream figures(Chart.Run run) {
    return run.cells().stream().mapToDouble(value -> ((Figure) value).number());
  }

  /** Ours are round, so that neither colour nor what lies on what has to tell them. */
  private static MarksChart.Series marks(
      TileClasses.Shade of,
      boolean isOurs,
      double size,
      Chart.Run x,
      Chart.Run y,
      List<Integer> points,
      List<String> labels) {
    return new MarksChart.Series(
        isOurs ? "Our area (round), " + of.name().replaceFirst(COUNT, "") : of.name(),
        isOurs ? MarksChart.Form.CIRCLE : MarksChart.Form.SQUARE,
        Math.floor(Math.min(LARGEST, size)),
        of.colour(),
        x,
        y,
        Optional.empty(),
        0,
        points,
        labels,
        of.ink());
  }

  /** "HAR 5". */
  private String label(int row, String sign, double tile) {
    if (tile < TWO_LINES) {
      return sign;
    }
    String letters = table.name(row).replaceAll("[^\\p{L}]", "");
    String three =
        letters.substring(0, Math.min(LETTERS, letters.length())).toUpperCase(Locale.ROOT);
    return three + (tile < ONE_LINE ? "\n" : " ") + sign;
  }

  private ChartText words(List<TileClasses.Shade> classes) {
    String what = table.heading(column);
    String described = ChartWords.or(spec.title(), "%s on a map of equal tiles".formatted(what));
    String key = classes.stream().map(TileClasses.Shade::name).collect(Collectors.joining("; "));
    return new ChartText(
            described,
            table.hasFigures(column)
                ? "Each tile is a district; 1 to 5 are fifths of the districts, 5 the highest"
                : "Each tile is a district",
            ChartWords.or(
                spec.altText(),
                "Tile map of %s, one tile a district, about where it is. Classes, with how many districts: %s."
                    .formatted(what, key)),
            "Across",
            "Up",
            described)
        .says(message(classes));
  }

  /** Where ours stands, or else the extremes; of verdicts, how many there are of each. */
  private String message(List<TileClasses.Shade> classes) {
    if (!table.hasFigures(column)) {
      return classes.stream()
          .filter(of -> !of.sign().startsWith("["))
          .map(of -> "%d %s".formatted(of.rows().size(), table.text(column, of.rows().get(0))))
          .collect(Collectors.joining(", ", "Of %d districts: ".formatted(districts(classes)), ""));
    }
    Set<Integer> ours = new LinkedHashSet<>(table.ours());
    ours.removeIf(row -> !table.isFigure(column, row));
    List<TileClasses.Shade> measured =
        classes.stream().filter(of -> !of.sign().startsWith("[")).toList();
    if (ours.size() == 1) {
      int row = ours.iterator().next();
      return measured.stream()
          .filter(of -> of.rows().contains(row))
          .findFirst()
          .map(
              of ->
                  "%s has %s, in the %s fifth of the districts"
                      .formatted(
                          table.name(row), ChartWords.shown(table, column, row), of.standing()))
          .orElse("");
    }
    List<Integer> rows = measured.stream().flatMap(of -> of.rows().stream()).toList();
    return "Highest in %s, lowest in %s"
        .formatted(
            ChartWords.named(table, column, rows.get(0)),
            ChartWords.named(table, column, rows.get(rows.size() - 1)));
  }

  private static int districts(List<TileClasses.Shade> classes) {
    return classes.stream().mapToInt(of -> of.rows().size()).sum();
  }
}
