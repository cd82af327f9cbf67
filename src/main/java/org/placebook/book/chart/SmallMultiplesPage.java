package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.ScatterChart;
import org.placebook.book.SmallMultiples;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;
import org.placebook.table.Figure;
import org.placebook.table.Text;

/** A scatter chart for each member of a list, against one column, all to the same scale. */
final class SmallMultiplesPage {
  /** As many panels as a page holds in legible size: three abreast, eight rows. */
  static final int MOST = 24;

  private static final int NAMED = 2;

  private final ChartSpec spec;
  private final Points.Axis x;
  private final FinishedTable table;
  private final List<Integer> members;

  /**
   * Of these columns.
   *
   * @param spec the recipe's row
   * @param x the horizontal figures of all panels
   * @param table whose columns the panels are of
   * @param members the columns, from 0 among the sheet's
   */
  SmallMultiplesPage(ChartSpec spec, Points.Axis x, FinishedTable table, List<Integer> members) {
    this.spec = spec;
    this.x = x;
    this.table = table;
    boolean own = table.sheet().name().equals(x.table().sheet().name());
    this.members = members.stream().filter(member -> !own || member != x.column()).toList();
  }

  /** The sheet, under this name; none where no panel has a point. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<Integer> rows = new ArrayList<>();
    List<Integer> rowsOfX = new ArrayList<>();
    List<String> leftOut = new ArrayList<>();
    IntFunction<Optional<Integer>> rowsLike = x.table().rowsLike(table);
    for (int row : table.body()) {
      Optional<Integer> there = rowsLike.apply(row).filter(r -> x.value(r) instanceof Figure);
      if (there.isPresent()) {
        rows.add(row);
        rowsOfX.add(there.get());
      } else {
        leftOut.add(table.name(row));
      }
    }
    if (rows.isEmpty() || members.isEmpty()) {
      return Optional.empty();
    }
    List<String> remarks = new ArrayList<>(ChartWords.leftOut(leftOut));
    if (members.size() > MOST) {
      remarks.add(
          "The first %d of %d columns have a panel; the table has them all."
              .formatted(MOST, members.size()));
    }
    remarks.addAll(gaps(rows));
    ChartPage page = new ChartPage(name, remarks, rows.size(), text);
    Chart.Run labels =
        page.names(table.heading(table.nameColumn()), rows.stream().map(table::name).toList());
    Set<Integer> ours = table.oursAmong(rows);
    page.ours(ours);
    Chart.Run across =
        page.figures(x.headingCell(), Charted.of(x.table(), x.column(), rowsOfX, name));
    List<ScatterChart> panels = new ArrayList<>();
    for (int member : members) {
      Chart.Run up = page.figures(table.headingCell(member), Charted.of(table, member, rows, name));
      if (panels.size() < MOST) {
        panels.add(panel(member, labels, ours, across, up));
      }
    }
    SmallMultiples chart =
        new SmallMultiples(
            words(panels.size()).says(message(panels)), panels, scale(across), up(panels));
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(), List.of(), Optional.of(chart)));
  }

  /** Which member follows the common column most closely. */
  private String message(List<ScatterChart> panels) {
    String closest = "";
    double most = 0;
    for (int i = 0; i < panels.size(); i++) {
      Points points = Points.of(x, new Points.Axis(table, members.get(i)), table.nameColumn(), "");
      double r = TrendWords.of(points).measured().map(m -> m.r()).orElse(0.0);
      if (Math.abs(r) > Math.abs(most)) {
        most = r;
        closest = table.member(members.get(i));
      }
    }
    return closest.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "Of %d, %s goes with %s most closely (correlation %s)",
            panels.size(),
            closest,
            x.title().replace(" (%)", ""),
            String.format(Locale.ROOT, "%.2f", most).replace('-', '−'));
  }

  /** A panel has no point where its member has no figure; the table says why. */
  private List<String> gaps(List<Integer> rows) {
    long gaps =
        members.stream()
            .flatMap(member -> rows.stream().filter(row -> !table.isFigure(member, row)))
            .count();
    return gaps == 0
        ? List.of()
        : List.of(
            "%d point(s) are left out for want of a figure: the cells with shorthand."
                .formatted(gaps));
  }

  private ScatterChart panel(
      int member, Chart.Run labels, Set<Integer> ours, Chart.Run across, Chart.Run up) {
    Points points = Points.of(x, new Points.Axis(table, member), table.nameColumn(), up.sheet());
    TrendWords trend = TrendWords.of(points);
    ChartText words =
        new ChartText(
            table.member(member),
            trend.brief(),
            "Scatter chart of %s against %s, a panel of %s. %s"
                .formatted(
                    table.heading(member),
                    x.title(),
                    spec.title().isBlank() ? "several" : spec.title(),
                    trend.sentence()),
            x.title(),
            unit(table.heading(member)));
    Set<Integer> named = new LinkedHashSet<>(ours);
    for (int point : Outliers.of(points.xFigures(), points.yFigures(), NAMED)) {
      named.add(labels.cells().indexOf(new Text(points.names().get(point))));
    }
    return new ScatterChart(words, across, up, labels, ours, List.copyOf(named), points.trend());
  }

  /** The panel's title says what; beside its axis there is room for the unit. */
  private static String unit(String heading) {
    int bracket = heading.lastIndexOf('(');
    return bracket > 0 && heading.endsWith(")")
        ? heading.substring(bracket + 1, heading.length() - 1)
        : heading;
  }

  private static AxisScale scale(Chart.Run run) {
    return AxisScale.around(
        run.cells().stream()
            .filter(Figure.class::isInstance)
            .mapToDouble(value -> ((Figure) value).number()));
  }

  private static AxisScale up(List<ScatterChart> panels) {
    return AxisScale.around(
        panels.stream()
            .flatMap(panel -> panel.y().cells().stream())
            .filter(Figure.class::isInstance)
            .mapToDouble(value -> ((Figure) value).number()));
  }

  private ChartText words(int panels) {
    String what = ChartWords.familyName(table, members);
    String title =
        ChartWords.or(spec.title(), "%s against %s, a panel each".formatted(what, x.title()));
    return new ChartText(
        title,
        "All panels have the same axes; the dashed line is the trend",
        ChartWords.or(
            spec.altText(),
            "%d scatter charts to one scale, each of one column against %s."
                .formatted(panels, x.title())),
        x.title(),
        what);
  }
}
