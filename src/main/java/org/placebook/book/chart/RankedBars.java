package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.book.BarChart;
import org.placebook.book.Chart;
import org.placebook.book.ChartText;
import org.placebook.book.TableSheet;
import org.placebook.book.table.FigureLimits.Limits;
import org.placebook.book.table.FinishedTable;
import org.placebook.book.table.SheetText;
import org.placebook.book.words.Shown;
import org.placebook.recipe.ChartSpec;
import org.placebook.table.Figure;

/**
 * Bars of a column, the largest on top, with the comparator in its place among them. As many as a
 * page can hold are drawn; of more, both ends of the ranking.
 */
final class RankedBars {
  /** As many bars as a portrait page holds in legible size. */
  static final int MOST_DRAWN = 50;

  private static final int AT_EACH_END = 20;

  /** A comparator beyond so many times the greatest figure would flatten all others. */
  private static final double DWARFS = 3;

  private final ChartSpec spec;
  private final FinishedTable table;
  private final int column;
  private final Optional<Limits> limits;
  private final List<String> remarks = new ArrayList<>();

  /**
   * Of a column.
   *
   * @param limits the 95% limits of its figures, where they are known
   */
  RankedBars(ChartSpec spec, FinishedTable table, int column, Optional<Limits> limits) {
    this.spec = spec;
    this.table = table;
    this.column = column;
    this.limits = limits.filter(RankedBars::hasAny);
  }

  /** The sheet, under this name; none where no row has a figure. */
  Optional<TableSheet> sheet(String name, SheetText text) {
    List<Integer> body = table.body();
    List<Integer> rows = ranked(body);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    remarks.addAll(ChartWords.leftOut(table, List.of(column), body));
    Set<Integer> comparators = comparators(rows);
    List<Integer> drawn = drawn(rows, comparators);
    ChartPage page = new ChartPage(name, remarks, rows.size(), text);
    Chart.Run names =
        page.names(
            table.heading(table.nameColumn()),
            rows.stream().map(row -> label(row, comparators)).toList());
    Set<Integer> ours = table.oursAmong(rows);
    page.ours(ours);
    Chart.Run bars = page.figures(table.headingCell(column), Charted.of(table, column, rows, name));
    Optional<BarChart.Interval> interval =
        limits.map(of -> BarLimits.on(page, bars, table, column, of, rows));
    BarChart chart =
        new BarChart(
            words(rows, comparators, drawn).says(message(rows, comparators)),
            names,
            List.of(new BarChart.Series(table.heading(column), bars)),
            drawn,
            ours,
            positions(rows, comparators),
            line(comparators).map(row -> standard(page, row, rows)),
            interval);
    return Optional.of(
        page.sheet(
            table.sheet().name() + ": " + chart.text().described(), List.of(), Optional.of(chart)));
  }

  private static boolean hasAny(Limits limits) {
    return limits.low().values().stream().anyMatch(Figure.class::isInstance);
  }

  /** The comparator that has a line, beside its own bar. */
  private static Optional<Integer> line(Set<Integer> comparators) {
    return comparators.stream().findFirst();
  }

  /** The comparator's figure in each row, for a line through all bars. */
  private BarChart.Series standard(ChartPage page, int comparator, List<Integer> rows) {
    String name = table.name(comparator);
    List<Integer> repeated = Collections.nCopies(rows.size(), comparator);
    return new BarChart.Series(
        name, page.figures(name, Charted.of(table, column, repeated, page.name())));
  }

  private List<Integer> ranked(List<Integer> body) {
    List<Integer> all = new ArrayList<>(body);
    double greatest =
        body.stream()
            .filter(row -> table.isFigure(column, row))
            .mapToDouble(row -> Math.abs(table.figure(column, row)))
            .max()
            .orElse(0);
    for (int row : table.comparators()) {
      if (table.isFigure(column, row) && Math.abs(table.figure(column, row)) > DWARFS * greatest) {
        remarks.add(
            "%s (%s) has no bar: it would dwarf the others."
                .formatted(table.name(row), ChartWords.shown(table, column, row)));
      } else {
        all.add(row);
      }
    }
    return all.stream()
        .filter(row -> table.isFigure(column, row))
        .sorted(Comparator.comparingDouble(row -> -table.figure(column, row)))
        .toList();
  }

  private Set<Integer> comparators(List<Integer> rows) {
    Set<Integer> comparators = new LinkedHashSet<>(table.comparators());
    comparators.retainAll(rows);
    return comparators;
  }

  private String label(int row, Set<Integer> comparators) {
    String what = comparators.contains(row) ? " (comparator)" : "";
    return table.name(row) + (table.ours().contains(row) ? " (our area)" : what);
  }

  private static Set<Integer> positions(List<Integer> rows, Set<Integer> comparators) {
    Set<Integer> positions = new LinkedHashSet<>();
    comparators.forEach(row -> positions.add(rows.indexOf(row)));
    return positions;
  }

  /** Positions in the ranking: all, or both its ends, our areas and the comparators. */
  private List<Integer> drawn(List<Integer> rows, Set<Integer> comparators) {
    return IntStream.range(0, rows.size())
        .filter(
            position ->
                rows.size() <= MOST_DRAWN
                    || position < AT_EACH_END
                    || position >= rows.size() - AT_EACH_END
                    || comparators.contains(rows.get(position))
                    || table.ours().contains(rows.get(position)))
        .boxed()
        .toList();
  }

  private ChartText words(List<Integer> rows, Set<Integer> comparators, List<Integer> drawn) {
    String what = table.heading(column);
    String of = table.rowsAre();
    List<String> subtitle = new ArrayList<>();
    if (drawn.size() < rows.size()) {
      subtitle.add(
          "The %d largest and the %d smallest of %d; the table has them all"
              .formatted(AT_EACH_END, AT_EACH_END, rows.size() - comparators.size()));
    }
    if (!comparators.isEmpty()) {
      subtitle.add(
          comparators.size() == 1
              ? "The hatched bar and the dashed line are " + names(comparators)
              : "Hatched bars are %s; the dashed line is %s"
                  .formatted(names(comparators), table.name(line(comparators).orElseThrow())));
    }
    if (limits.isPresent()) {
      subtitle.add("Thin lines are 95% limits");
    }
    return new ChartText(
        ChartWords.or(
            spec.title(),
            "%s by %s%s".formatted(what, of.toLowerCase(java.util.Locale.ROOT), table.ofPlace())),
        String.join(". ", subtitle),
        ChartWords.or(spec.altText(), altText(rows, comparators)),
        what,
        of);
  }

  /** Where ours stands, or else who is first; and how many are above the comparator. */
  private String message(List<Integer> rows, Set<Integer> comparators) {
    List<Integer> ranked = rows.stream().filter(row -> !comparators.contains(row)).toList();
    if (ranked.isEmpty()) {
      return "";
    }
    String first =
        table.ours().size() == 1 && ranked.containsAll(table.ours())
            ? ours(ranked, table.ours().iterator().next())
            : "%s is highest with %s"
                .formatted(
                    table.name(ranked.get(0)), ChartWords.shown(table, column, ranked.get(0)));
    return comparators.stream()
        .findFirst()
        .map(row -> first + "; " + above(ranked, row))
        .orElse(first);
  }

  private String ours(List<Integer> ranked, int row) {
    long larger =
        ranked.stream()
            .filter(other -> table.figure(column, other) > table.figure(column, row))
            .count();
    return "%s has %s, rank %d of %d"
        .formatted(
            table.name(row), ChartWords.shown(table, column, row), larger + 1, ranked.size());
  }

  private String above(List<Integer> ranked, int comparator) {
    double standard = table.figure(column, comparator);
    long above = ranked.stream().filter(row -> table.figure(column, row) > standard).count();
    return "%d of %d are above %s (%s)"
        .formatted(
            above,
            ranked.size(),
            table.name(comparator),
            ChartWords.shown(table, column, comparator));
  }

  private String names(Set<Integer> rows) {
    return String.join(" and ", rows.stream().map(table::name).toList())
        + (rows.size() == 1 ? ", the comparator" : ", the comparators");
  }

  private String altText(List<Integer> rows, Set<Integer> comparators) {
    List<Integer> ranked = rows.stream().filter(row -> !comparators.contains(row)).toList();
    StringBuilder said =
        new StringBuilder("Bar chart of %s, largest first.".formatted(table.heading(column)));
    if (!ranked.isEmpty()) {
      int last = ranked.get(ranked.size() - 1);
      said.append(
          " Of %d the largest is %s; the smallest is %s."
              .formatted(
                  ranked.size(),
                  ChartWords.named(table, column, ranked.get(0)),
                  ChartWords.named(table, column, last)));
    }
    Shown shown = Shown.of(table.format(column));
    for (int row : comparators) {
      double standard = table.figure(column, row);
      long above = ranked.stream().filter(r -> table.figure(column, r) > standard).count();
      said.append(
          " %s, the comparator, has %s; %d are above it."
              .formatted(table.name(row), shown.of(standard), above));
    }
    return said.toString();
  }
}
