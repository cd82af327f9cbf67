package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      return Highlighting.quotients(table.format(column));
    }
    double[] sorted =
        table.body().stream()
            .filter(row -> table.isFigure(column, row))
            .mapToDouble(row -> table.figure(column, row))
            .sorted()
            .toArray();
    return sorted.length < 5 ? List.of() : Highlighting.fifths(sorted, table.format(column));
  }

  private String key() {
    return isOfQuotients()
        ? "Signs and shades: ▲▲ 1.5 and more, ▲ from 1.1, ▼ 0.9 and less, ▼▼ 0.5 and less."
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
