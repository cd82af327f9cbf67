package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.HeatMap;
import org.placebook.book.Highlight;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.Highlighting;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;

/**
 * A table of shaded cells, each with a sign that says what the shade says. Location quotients are
 * shaded about 1; figures without such a middle by their fifth among the rows of the column.
 */
final class HeatMapPage {
  /** Parts of the distance within which nine of ten figures lie: five steps from end to end. */
  private static final double NEAR = 0.2;

  private static final double FAR = 0.6;
  private static final double NINE_OF_TEN = 0.9;

  /** However alike quotients are, nearer ones are not far from 1. */
  private static final double LEAST_FAR = 1.3;

  private final ChartSpec spec;
  private final FinishedTable table;
  private final List<Integer> columns;

  HeatMapPage(ChartSpec spec, FinishedTable table, List<Integer> columns) {
    this.spec = spec;
    this.table = table;
    this.columns = columns;
  }

  /** The sheet, under this name; none where there is nothing to shade. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<Integer> rows = IntStream.range(0, table.sheet().rows().size()).boxed().toList();
    if (rows.isEmpty() || columns.isEmpty()) {
      return Optional.empty();
    }
    String key = key();
    ChartPage page = new ChartPage(name, List.of(key), rows.size(), text);
    Chart.Run names =
        page.names(table.heading(table.nameColumn()), rows.stream().map(table::name).toList());
    page.ours(table.ours());
    List<Highlight> highlights = new ArrayList<>();
    List<HeatMap.Column> shaded = new ArrayList<>();
    int shadedRows = Math.max(1, table.body().size());
    for (int column : columns) {
      Chart.Run figures =
          page.figures(table.headingCell(column), Charted.of(table, column, rows, name));
      List<Highlight.Band> bands = bands(column);
      int position = figures.column() - 1;
      highlights.add(new Highlight(position, position, 0, shadedRows - 1, bands));
      shaded.add(new HeatMap.Column(table.member(column), first(figures, shadedRows), bands));
    }
    HeatMap chart =
        new HeatMap(words().says(highest()), first(names, shadedRows), table.ours(), shaded, key);
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(),
            table.sheet().rows(),
            highlights,
            Optional.of(chart)));
  }

  /** Areas come first; groups and comparators are not among those compared. */
  private static Chart.Run first(Chart.Run run, int rows) {
    return new Chart.Run(
        run.sheet(),
        run.column(),
        run.firstRow(),
        run.firstRow() + rows - 1,
        run.format(),
        run.cells().subList(0, rows));
  }

  private boolean isOfQuotients() {
    return columns.stream().allMatch(table::isQuotient);
  }

  private List<Highlight.Band> bands(int column) {
    if (isOfQuotients()) {
      double far = far();
      return Highlighting.about(new Highlight.Middle(1 / far, 0.9, 1.1, far), table.format(column));
    }
    if (isAboutComparator()) {
      double middle = comparator(column).orElseThrow();
      double reach = reach(List.of(column), figure -> Math.abs(figure - middle));
      return Highlighting.about(
          Highlight.Middle.around(middle, NEAR * reach, FAR * reach), table.format(column));
    }
    double[] sorted =
        table.body().stream()
            .filter(row -> table.isFigure(column, row))
            .mapToDouble(row -> table.figure(column, row))
            .sorted()
            .toArray();
    return sorted.length < 5 ? List.of() : Highlighting.fifths(sorted, table.format(column));
  }

  /** Whether every column has a middle, from which its areas differ. */
  private boolean isAboutComparator() {
    return columns.stream()
        .allMatch(
            column ->
                comparator(column)
                    .filter(middle -> reach(List.of(column), f -> Math.abs(f - middle)) > 0)
                    .isPresent());
  }

  private Optional<Double> comparator(int column) {
    return table.comparators().stream()
        .filter(row -> table.isFigure(column, row))
        .map(row -> table.figure(column, row))
        .findFirst();
  }

  /** The distance within which nine of ten figures lie, so that the farthest do not set it. */
  private double reach(List<Integer> of, DoubleUnaryOperator distance) {
    double[] sorted =
        of.stream()
            .flatMapToDouble(
                column ->
                    table.body().stream()
                        .filter(row -> table.isFigure(column, row))
                        .mapToDouble(row -> distance.applyAsDouble(table.figure(column, row))))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return sorted.length == 0 ? 0 : sorted[(int) ((sorted.length - 1) * NINE_OF_TEN)];
  }

  /** From how many times the comparator's share a quotient is far above, by the figures shown. */
  private double far() {
    double reach = reach(columns, quotient -> Math.abs(Math.log(quotient)));
    return Math.max(LEAST_FAR, Math.rint(10 * Math.exp(FAR * reach)) / 10);
  }

  private String key() {
    if (!isOfQuotients() && isAboutComparator()) {
      return "Signs and shades, in each column: ▲ above %s, ▼ below; ▲▲ ▼▼ beyond 3/5 of what 9 in 10 areas keep to."
          .formatted(table.name(table.comparators().get(0)));
    }
    return isOfQuotients()
        ? "Signs and shades: ▲▲ %s and more, ▲ from 1.1, ▼ 0.9 and less, ▼▼ %s and less; the limits follow the figures shown."
            .formatted(
                String.format(Locale.ROOT, "%.1f", far()),
                String.format(Locale.ROOT, "%.2f", 1 / far()))
        : "Signs and shades, within each column: ▲▲ the highest fifth, ▲ the next, ▼ the last but"
            + " one, ▼▼ the lowest fifth.";
  }

  private ChartText words() {
    String what = ChartWords.familyName(table, columns);
    String of = table.rowsAre();
    int bodies = table.body().size();
    return new ChartText(
        ChartWords.or(
            spec.title(),
            "Heat map of %s by %s".formatted(what, of.toLowerCase(java.util.Locale.ROOT))),
        key(),
        ChartWords.or(spec.altText(), altText(what, bodies)),
        what,
        of);
  }

  /** Where the highest figure is. */
  private String highest() {
    String said = "";
    double most = Double.NEGATIVE_INFINITY;
    for (int column : columns) {
      for (int row : table.body()) {
        if (table.isFigure(column, row) && table.figure(column, row) > most) {
          most = table.figure(column, row);
          said =
              "The highest figure is %s in %s, %s"
                  .formatted(
                      ChartWords.shown(table, column, row), table.name(row), table.member(column));
        }
      }
    }
    return said;
  }

  private String altText(String what, int bodies) {
    String highest = highest();
    return "Heat map of %s: %d rows by %d columns.%s"
        .formatted(what, bodies, columns.size(), highest.isEmpty() ? "" : " " + highest + ".");
  }
}
