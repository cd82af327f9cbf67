package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.book.SheetColumn;
import org.placebook.book.words.Shown;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Missing;
import org.placebook.table.PackedValues;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/**
 * The columns of the sheet Summary, each cell pointing at the table that it comes from, at others
 * of its row, or by its label at the figures of the chart: rows may be sorted.
 */
final class SummaryColumns {
  private static final String HOME = SummarySheet.NAME;

  /** Longer texts Excel does not find; the others it takes for patterns. */
  private static final Pattern NOT_FOUND = Pattern.compile("(?s).{256,}|.*[*?~].*");

  private final List<SummaryRow> rows;
  private final int first;
  private final int decimals;

  /**
   * Columns.
   *
   * @param first the sheet's row of the first of the rows
   */
  SummaryColumns(List<SummaryRow> rows, int first) {
    this.rows = rows;
    this.first = first;
    this.decimals =
        rows.stream()
            .mapToInt(row -> Math.max(0, row.indicator().shown().decimals()))
            .max()
            .orElse(0);
  }

  SheetColumn names() {
    Worked cells = new Worked();
    rows.forEach(row -> cells.add(row.indicator().label()));
    return new SheetColumn("Indicator", SheetColumn.Kind.PHRASE, "General", cells);
  }

  /** A column of figures, all with as many decimals as the most exact of them needs. */
  SheetColumn figures(String heading, Worked cells) {
    List<String> formats = rows.stream().map(row -> format(row.indicator().isPercent())).toList();
    return new SheetColumn(heading, SheetColumn.Kind.FIGURE, formats.get(0), cells, formats);
  }

  private String format(boolean percent) {
    String plain = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    return percent ? plain.replace("#,##", "") + "%" : plain;
  }

  Shown shown(Indicator indicator) {
    return new Shown(decimals, indicator.isPercent());
  }

  SheetColumn ours(String heading) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      int area = row.area().orElseThrow();
      cells.add(row.indicator().areas().get(area), row.indicator().cell(area).fixedFrom(HOME));
    }
    return figures(heading, cells);
  }

  SheetColumn comparator(String heading) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      cells.add(
          row.indicator().comparator(),
          row.indicator().comparatorCell().map(cell -> cell.fixedFrom(HOME)));
    }
    return figures(heading, cells);
  }

  /**
   * In percentage points where figures are per cents.
   *
   * @param ours the column of our figure, from 1; the comparator's is the next
   */
  SheetColumn gap(int ours) {
    Worked cells = new Worked();
    boolean anyPercent = rows.stream().anyMatch(row -> row.indicator().isPercent());
    boolean allPercent = rows.stream().allMatch(row -> row.indicator().isPercent());
    for (SummaryRow row : rows) {
      Indicator indicator = row.indicator();
      int area = row.area().orElseThrow();
      int factor = indicator.isPercent() ? 100 : 1;
      String formula = gap(cell(ours, cells.size()), cell(ours + 1, cells.size()), factor);
      cells.add(
          gap(indicator.areas().get(area), indicator.comparator(), factor),
          indicator.comparatorCell().map(there -> formula));
    }
    String unit =
        allPercent
            ? "\n(percentage points)"
            : anyPercent ? "\n(percentage points where per cent)" : "";
    String plain = decimals == 0 ? "0" : "0." + "0".repeat(decimals);
    String format = "+#,##" + plain + ";-#,##" + plain + ";" + plain;
    return new SheetColumn("Gap" + unit, SheetColumn.Kind.FIGURE, format, cells);
  }

  private static Value gap(Value own, Value there, int factor) {
    if (own instanceof Figure a && there instanceof Figure b) {
      return Value.of(factor * (a.number() - b.number()));
    }
    return own instanceof Missing ? own : there;
  }

  private static String gap(String own, String there, int factor) {
    String difference = factor == 1 ? own + "-" + there : "100*(" + own + "-" + there + ")";
    return "IF(ISNUMBER(%1$s),IF(ISNUMBER(%2$s),%3$s,%2$s),%1$s)".formatted(own, there, difference);
  }

  /** A cell of the sheet. */
  private String cell(int column, int row) {
    return Letters.of(column) + (first + row);
  }

  /**
   * "5 of 37": how many of the areas with a figure have a larger one, and one.
   *
   * @param ours the column of our figure, from 1
   */
  SheetColumn rank(int ours) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      Indicator indicator = row.indicator();
      int area = row.area().orElseThrow();
      String own = cell(ours, cells.size());
      String block = indicator.block(HOME);
      Value value =
          indicator.figure(area).isPresent()
              ? new Text(indicator.rank(area) + " of " + indicator.rising().size())
              : indicator.areas().get(area);
      cells.add(
          value,
          "IF(ISNUMBER(%1$s),RANK(%1$s,%2$s)&\" of \"&COUNT(%2$s),%1$s)".formatted(own, block));
    }
    return new SheetColumn("Rank\n(1 is the largest)", SheetColumn.Kind.LABEL, "General", cells);
  }

  /** The middle figure of the areas that are like ours. */
  SheetColumn middle(Neighbours set) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      Indicator indicator = row.indicator();
      Rising rising = rising(indicator, set.areas());
      cells.add(
          rising.size() == 0 ? Value.missing(Reason.NOT_AVAILABLE) : Value.of(rising.quantile(0.5)),
          Optional.of(set.areas())
              .filter(areas -> rising.size() > 0 && areas.size() <= Neighbours.MOST_REFERENCES)
              .map(areas -> "MEDIAN(" + cells(indicator, areas) + ")"));
    }
    return figures("Middle of\n" + set.name(), cells);
  }

  /** "2 of 16": our place among them. */
  SheetColumn rank(Neighbours set, int ours) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      Indicator indicator = row.indicator();
      int area = row.area().orElseThrow();
      List<Integer> areas = set.with(area);
      Rising rising = rising(indicator, areas);
      Value value =
          indicator
              .figure(area)
              .<Value>map(own -> new Text(1 + rising.above(own.number()) + " of " + rising.size()))
              .orElse(indicator.areas().get(area));
      String own = cell(ours, cells.size());
      cells.add(
          value,
          Optional.of(areas)
              .filter(all -> all.size() <= Neighbours.MOST_REFERENCES)
              .map(
                  all ->
                      "IF(ISNUMBER(%1$s),RANK(%1$s,(%2$s))&\" of \"&COUNT(%2$s),%1$s)"
                          .formatted(own, cells(indicator, all))));
    }
    return new SheetColumn("Rank in\n" + set.name(), SheetColumn.Kind.LABEL, "General", cells);
  }

  private static Rising rising(Indicator indicator, List<Integer> areas) {
    return Rising.of(PackedValues.of(areas.size(), at -> indicator.areas().get(areas.get(at))));
  }

  private static String cells(Indicator indicator, List<Integer> areas) {
    return areas.stream()
        .map(area -> indicator.cell(area).fixedFrom(HOME))
        .collect(Collectors.joining(","));
  }

  SheetColumn texts(String heading, List<String> texts) {
    Worked cells = new Worked();
    texts.forEach(cells::add);
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", cells);
  }

  /** The lowest or highest figure of all areas. */
  SheetColumn extreme(String heading, boolean highest) {
    boolean isFound = isFoundByLabel();
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      Rising rising = row.indicator().rising();
      Value value =
          rising.size() == 0
              ? Value.missing(Reason.NOT_AVAILABLE)
              : Value.of(rising.quantile(highest ? 1 : 0));
      cells.add(
          value,
          isFound
              ? SpinePage.extreme(highest, "$" + cell(1, cells.size()), rows.size())
              : "QUARTILE(%s,%d)".formatted(row.indicator().block(HOME), highest ? 4 : 0));
    }
    return figures(heading, cells);
  }

  /** Whether each row's label is another one to Excel, which does not tell capitals apart. */
  private boolean isFoundByLabel() {
    List<String> labels = rows.stream().map(row -> row.indicator().label()).toList();
    long different = labels.stream().map(l -> l.toUpperCase(Locale.ROOT)).distinct().count();
    return different == labels.size()
        && labels.stream().noneMatch(label -> NOT_FOUND.matcher(label).matches());
  }

  /** Which areas have the lowest or the highest figure; many are counted. */
  SheetColumn extremes(String heading, boolean highest) {
    List<String> names = new ArrayList<>();
    for (SummaryRow row : rows) {
      names.add(extreme(row.indicator(), highest));
    }
    return texts(heading, names);
  }

  private static String extreme(Indicator indicator, boolean highest) {
    double wanted = highest ? indicator.rising().highest() : indicator.rising().lowest();
    List<String> names = new ArrayList<>();
    for (int area = 0; area < indicator.areas().size(); area++) {
      if (indicator.areas().isFigure(area) && indicator.areas().number(area) == wanted) {
        names.add(indicator.areaName(area));
      }
    }
    return names.size() > 2 ? names.size() + " areas, joint" : String.join("; ", names);
  }

  /**
   * "10 of 37": how many areas exceed the comparator.
   *
   * @param comparator the column of its figure, from 1
   */
  SheetColumn above(String heading, int comparator) {
    Worked cells = new Worked();
    for (SummaryRow row : rows) {
      Indicator indicator = row.indicator();
      Rising rising = indicator.rising();
      Optional<Figure> there = indicator.comparatorFigure();
      String block = indicator.block(HOME);
      String shown = cell(comparator, cells.size());
      Value value =
          there.isPresent()
              ? new Text(rising.clearlyAbove(there.get().number()) + " of " + rising.size())
              : indicator.comparator();
      cells.add(
          value,
          indicator
              .comparatorCell()
              .map(
                  cell ->
                      "IF(ISNUMBER(%1$s),SUMPRODUCT(ISNUMBER(%2$s)*(%2$s>%1$s))&\" of \"&COUNT(%2$s),%1$s)"
                          .formatted(shown, block)));
    }
    return new SheetColumn(heading, SheetColumn.Kind.LABEL, "General", cells);
  }
}
