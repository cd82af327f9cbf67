package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.placebook.book.AxisScale;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.LineChart;
import org.placebook.book.LineChart.Course;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.recipe.ChartSpec;
import org.placebook.table.PeriodHeading;

/**
 * Lines from an earlier to a later figure, by those between. Of many places those are drawn whose
 * figure rose or fell most, for more lines than a reader can follow say nothing.
 */
final class LinePage {
  /** As many lines as are drawn without a choice. */
  static final int MOST_DRAWN = 12;

  private static final int AT_EACH_END = 5;

  /** A comparator outside so many times the range of the places would flatten their lines. */
  private static final double DWARFS = 1.5;

  private final ChartSpec spec;
  private final FinishedTable table;
  private final List<Integer> periods;
  private final int from;
  private final int to;
  private final List<String> remarks = new ArrayList<>();

  /**
   * Of two or more columns.
   *
   * @param periods the columns, from the earliest figures to the latest
   */
  LinePage(ChartSpec spec, FinishedTable table, List<Integer> periods) {
    this.spec = spec;
    this.table = table;
    this.periods = List.copyOf(periods);
    this.from = periods.get(0);
    this.to = periods.get(periods.size() - 1);
  }

  /** The sheet, under this name; none where no row has all figures. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<Integer> body = table.body();
    List<Integer> complete = body.stream().filter(this::isComplete).toList();
    if (complete.isEmpty()) {
      return Optional.empty();
    }
    remarks.addAll(ChartWords.leftOut(table, periods, body));
    List<Integer> rows = new ArrayList<>(complete);
    rows.addAll(comparators(complete));
    Set<Integer> drawn = drawn(complete);
    ChartPage page = new ChartPage(name, remarks, rows.size(), text);
    Chart.Run names =
        page.names(table.heading(table.nameColumn()), rows.stream().map(this::label).toList());
    page.ours(table.oursAmong(rows));
    List<LineChart.Period> figures = new ArrayList<>();
    for (int period : periods) {
      String heading = table.headingCell(period);
      figures.add(
          new LineChart.Period(
              heading, page.figures(heading, Charted.of(table, period, rows, name))));
    }
    List<LineChart.Line> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i >= complete.size() || drawn.contains(rows.get(i))) {
        lines.add(line(i, rows.get(i)));
      }
    }
    LineChart chart =
        new LineChart(
            words(complete, drawn).says(message(complete)),
            names,
            figures,
            lines,
            scale(lines, figures));
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(), List.of(), Optional.of(chart)));
  }

  private LineChart.Line line(int position, int row) {
    return new LineChart.Line(position, course(row), table.ours().contains(row));
  }

  private boolean isComplete(int row) {
    return periods.stream().allMatch(period -> table.isFigure(period, row));
  }

  private List<Integer> comparators(List<Integer> complete) {
    double least = figures(complete).min().orElse(0);
    double greatest = figures(complete).max().orElse(0);
    double room = DWARFS * Math.max(greatest - least, Double.MIN_NORMAL);
    List<Integer> comparators = new ArrayList<>();
    for (int row : table.comparators()) {
      if (!isComplete(row)) {
        continue;
      }
      boolean near = figures(List.of(row)).allMatch(f -> f >= least - room && f <= greatest + room);
      if (near) {
        comparators.add(row);
      } else {
        remarks.add(
            "%s (%s, then %s) has no line: it would flatten the others."
                .formatted(
                    table.name(row),
                    ChartWords.shown(table, from, row),
                    ChartWords.shown(table, to, row)));
      }
    }
    return comparators;
  }

  private DoubleStream figures(List<Integer> rows) {
    return rows.stream()
        .flatMapToDouble(row -> periods.stream().mapToDouble(p -> table.figure(p, row)));
  }

  private String label(int row) {
    return table.comparators().contains(row) ? table.name(row) + " (comparator)" : table.name(row);
  }

  private double change(int row) {
    return table.figure(to, row) - table.figure(from, row);
  }

  private Course course(int row) {
    if (table.comparators().contains(row)) {
      return Course.COMPARATOR;
    }
    return change(row) > 0 ? Course.RISING : Course.FALLING;
  }

  /** All of few; of many the greatest rises and falls, and ours. */
  private Set<Integer> drawn(List<Integer> complete) {
    if (complete.size() <= MOST_DRAWN) {
      return new LinkedHashSet<>(complete);
    }
    List<Integer> byChange =
        complete.stream().sorted(Comparator.comparingDouble(this::change)).toList();
    Set<Integer> drawn = new LinkedHashSet<>(byChange.subList(0, AT_EACH_END));
    drawn.addAll(byChange.subList(byChange.size() - AT_EACH_END, byChange.size()));
    table.ours().stream().filter(complete::contains).forEach(drawn::add);
    return drawn;
  }

  private static AxisScale scale(List<LineChart.Line> lines, List<LineChart.Period> periods) {
    return AxisScale.around(
        periods.stream()
            .flatMapToDouble(period -> lines.stream().mapToDouble(line -> period.at(line))));
  }

  private String message(List<Integer> complete) {
    long rising = complete.stream().filter(row -> change(row) > 0).count();
    String all =
        "%d of %d rose from %s to %s"
            .formatted(rising, complete.size(), table.heading(from), table.heading(to));
    if (table.ours().size() != 1 || !complete.containsAll(table.ours())) {
      return all;
    }
    int own = table.ours().iterator().next();
    String way = change(own) > 0 ? "rose" : change(own) < 0 ? "fell" : "stayed";
    return "%s %s from %s to %s; %d of %d rose"
        .formatted(
            table.name(own),
            way,
            ChartWords.shown(table, from, own),
            ChartWords.shown(table, to, own),
            rising,
            complete.size());
  }

  /** Whether the headings tell no periods that stand at unequal distances. */
  private boolean isEven() {
    List<Long> months = new ArrayList<>();
    for (int period : periods) {
      PeriodHeading.of(table.heading(period))
          .ifPresent(
              h ->
                  months.add(
                      h.period().last().getYear() * 12L + h.period().last().getMonthValue()));
    }
    return months.size() < periods.size()
        || IntStream.range(2, months.size())
            .allMatch(i -> months.get(i) - months.get(i - 1) == months.get(1) - months.get(0));
  }

  private ChartText words(List<Integer> complete, Set<Integer> drawn) {
    long rising = complete.stream().filter(row -> change(row) > 0).count();
    long falling = complete.stream().filter(row -> change(row) < 0).count();
    String what = ChartWords.common(table.heading(from), table.heading(to), "Figure");
    String subtitle =
        (drawn.size() < complete.size()
                ? "The %d that rose most and the %d that fell most or rose least, of %d; the table has them all. "
                    .formatted(AT_EACH_END, AT_EACH_END, complete.size())
                : "")
            + "Solid lines rise, dashed lines do not"
            + (isEven() ? "" : ". The periods are not equally far apart");
    int most = complete.stream().max(Comparator.comparingDouble(this::change)).orElseThrow();
    int least = complete.stream().min(Comparator.comparingDouble(this::change)).orElseThrow();
    return new ChartText(
        ChartWords.or(
            spec.title(), "From %s to %s".formatted(table.heading(from), table.heading(to))),
        subtitle,
        ChartWords.or(
            spec.altText(),
            "%s chart from %s to %s. Of %d, %d rise and %d fall. Most upwards: %s, from %s to %s; most downwards: %s, from %s to %s."
                .formatted(
                    periods.size() == 2 ? "Slope" : "Line",
                    table.heading(from),
                    table.heading(to),
                    complete.size(),
                    rising,
                    falling,
                    table.name(most),
                    ChartWords.shown(table, from, most),
                    ChartWords.shown(table, to, most),
                    table.name(least),
                    ChartWords.shown(table, from, least),
                    ChartWords.shown(table, to, least))),
        "Period",
        what);
  }
}
