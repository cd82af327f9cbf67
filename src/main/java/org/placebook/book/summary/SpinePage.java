package org.placebook.book.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.book.Chart;
import org.placebook.book.Printing;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.book.input.LeadLines;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.Good;
import org.placebook.table.Figure;
import org.placebook.table.Letters;
import org.placebook.table.Value;

/**
 * The sheet of the spine chart's figures: each row from the lowest area to the highest, the
 * comparator in the middle, each side scaled to its farthest area.
 */
final class SpinePage {
  static final String NAME = "Summary chart";

  private static final int LEAD = 4;

  /** The columns of quartiles, by how many quarters of the areas lie below. */
  private static final Map<SpineColumn, Integer> QUARTERS =
      new EnumMap<>(
          Map.of(
              SpineColumn.LOWEST,
              0,
              SpineColumn.LOWER_QUARTILE,
              1,
              SpineColumn.UPPER_QUARTILE,
              3,
              SpineColumn.HIGHEST,
              4));

  private final List<SummaryRow> rows;
  private final List<SpineScale> spreads;
  private final Map<SpineColumn, Worked> columns = new EnumMap<>(SpineColumn.class);

  SpinePage(List<SummaryRow> rows) {
    this.rows = rows;
    this.spreads = rows.stream().map(row -> SpineScale.of(row.indicator())).toList();
    for (SpineColumn column : SpineColumn.values()) {
      if (isForAreas() || !column.isOfOurs()) {
        columns.put(column, new Worked());
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      add(row);
    }
  }

  Worked column(SpineColumn column) {
    return Optional.ofNullable(columns.get(column)).orElseThrow();
  }

  SpineScale scale(int row) {
    return spreads.get(row);
  }

  boolean isForAreas() {
    return rows.get(0).area().isPresent();
  }

  private void add(int row) {
    SummaryRow shown = rows.get(row);
    Indicator indicator = shown.indicator();
    SpineScale spread = spreads.get(row);
    column(SpineColumn.INDICATOR).add(indicator.label());
    column(SpineColumn.IN_TABLE)
        .add(Value.of(indicator.sheetColumn()), indicator.sheetColumn(NAME));
    String here = cell(SpineColumn.IN_TABLE, row);
    String figures = "INDEX(%s,0,%s)".formatted(indicator.wholeBlock(NAME), here);
    shown.area().ifPresent(area -> column(SpineColumn.OUR_AREA).add(indicator.areaName(area)));
    QUARTERS.forEach(
        (column, quarter) ->
            column(column)
                .add(
                    Value.of(indicator.rising().quantile(quarter / 4.0)),
                    "QUARTILE(%s,%d)".formatted(figures, quarter)));
    column(SpineColumn.CENTRE)
        .add(
            Value.of(spread.centre()),
            indicator.comparatorFigure().isPresent()
                ? indicator.comparatorCell().map(cell -> indicator.inRowOf(cell, NAME, here))
                : Optional.of("MEDIAN(" + figures + ")"));
    Optional<Figure> own =
        shown.area().isPresent() ? indicator.figure(shown.area().getAsInt()) : Optional.empty();
    if (isForAreas()) {
      int area = shown.area().orElseThrow();
      column(SpineColumn.OURS)
          .add(indicator.areas().get(area), indicator.inRowOf(indicator.cell(area), NAME, here));
    }
    places(row, spread, own);
  }

  private void places(int row, SpineScale spread, Optional<Figure> own) {
    boolean turned = rows.get(row).indicator().derived().spec().good() == Good.LOW;
    double sign = turned ? -1 : 1;
    SpineColumn left = turned ? SpineColumn.HIGHEST : SpineColumn.LOWEST;
    SpineColumn right = turned ? SpineColumn.LOWEST : SpineColumn.HIGHEST;
    double from = sign * spread.place(turned ? spread.highest() : spread.lowest());
    double to = sign * spread.place(turned ? spread.lowest() : spread.highest());
    SpineColumn lower = turned ? SpineColumn.UPPER_QUARTILE : SpineColumn.LOWER_QUARTILE;
    SpineColumn upper = turned ? SpineColumn.LOWER_QUARTILE : SpineColumn.UPPER_QUARTILE;
    double halfFrom = sign * spread.place(turned ? spread.upper() : spread.lower());
    double halfTo = sign * spread.place(turned ? spread.lower() : spread.upper());
    column(SpineColumn.ROW_PLACE).add(Value.of(rows.size() - row - 0.5), Optional.empty());
    column(SpineColumn.FROM).add(Value.of(from), place(left, row, turned));
    column(SpineColumn.LENGTH)
        .add(Value.of(to - from), place(right, row, turned) + "-" + cell(SpineColumn.FROM, row));
    column(SpineColumn.HALF_FROM).add(Value.of(halfFrom), place(lower, row, turned));
    column(SpineColumn.HALF_LENGTH)
        .add(
            Value.of(halfTo - halfFrom),
            place(upper, row, turned) + "-" + cell(SpineColumn.HALF_FROM, row));
    if (isForAreas()) {
      Value missing = rows.get(row).indicator().areas().get(rows.get(row).area().orElseThrow());
      column(SpineColumn.OURS_PLACE)
          .add(
              own.<Value>map(f -> Value.of(sign * spread.place(f.number()))).orElse(missing),
              "IF(ISNUMBER(%1$s),%2$s,%1$s)"
                  .formatted(cell(SpineColumn.OURS, row), place(SpineColumn.OURS, row, turned)));
    }
  }

  private static int sheetRow(int row) {
    return LEAD + 3 + row;
  }

  private String cell(SpineColumn column, int row) {
    return Letters.of(column.at(isForAreas())) + sheetRow(row);
  }

  /** Where the figure of a column stands about the centre. */
  private String place(SpineColumn column, int row, boolean turned) {
    String v = cell(column, row);
    String c = cell(SpineColumn.CENTRE, row);
    String low = cell(SpineColumn.LOWEST, row);
    String high = cell(SpineColumn.HIGHEST, row);
    String place =
        "IF(%1$s>=%2$s,IF(%4$s>%2$s,(%1$s-%2$s)/(%4$s-%2$s),0),IF(%2$s>%3$s,(%1$s-%2$s)/(%2$s-%3$s),0))"
            .formatted(v, c, low, high);
    return turned ? "-" + place : place;
  }

  /**
   * The sheet of its figures.
   *
   * @param centre what the areas are set against
   */
  TableSheet sheet(String centre) {
    List<SheetColumn> made = new ArrayList<>();
    SummaryColumns like = new SummaryColumns(rows, sheetRow(0));
    columns.forEach(
        (column, cells) -> {
          if (column.isOfIndicator()) {
            made.add(like.figures(column.heading(), cells));
          } else if (column.isLabel()) {
            made.add(new SheetColumn(column.heading(), SheetColumn.Kind.LABEL, "General", cells));
          } else {
            String format = column == SpineColumn.IN_TABLE ? "0" : "0.00";
            made.add(new SheetColumn(column.heading(), SheetColumn.Kind.FIGURE, format, cells));
          }
        });
    TableSheet whole =
        new TableSheet(
            NAME,
            "Figures of the chart on the sheet Summary",
            UniqueNames.tableName(NAME),
            List.of(
                TextLine.body("This worksheet contains one table. " + Printing.FIRST_PAGE.words()),
                TextLine.body(
                    "The centre is %s. Places run from -1, the area farthest to its left, by 0, the centre, to 1, the one farthest to its right."
                        .formatted(centre)),
                LeadLines.shorthand(LeadLines.reasons(made)),
                LeadLines.back()),
            made,
            Collections.nCopies(rows.size(), RowRole.BODY),
            List.of(),
            List.of());
    return whole.printed(Printing.FIRST_PAGE);
  }

  /** A column's cells for the chart. */
  Chart.Run run(SpineColumn column) {
    return new Chart.Run(
        NAME,
        column.at(isForAreas()),
        sheetRow(0),
        sheetRow(rows.size() - 1),
        column.isLabel() ? "General" : "0.00",
        column(column).values());
  }

  /**
   * The lowest or highest figure of an indicator in a formula of another sheet, found by its label,
   * so that rows may be sorted; of a workbook that is made for no one.
   *
   * @param label the cell of the label
   * @param rows how many indicators there are
   */
  static String extreme(boolean highest, String label, int rows) {
    SpineColumn column = highest ? SpineColumn.HIGHEST : SpineColumn.LOWEST;
    String of = Letters.of(column.at(false));
    String sheet = CellRef.sheetPrefix(NAME, SummarySheet.NAME);
    return "INDEX(%1$s%2$s$%3$d:%2$s$%4$d,MATCH(%5$s,%1$s$A$%3$d:$A$%4$d,0))"
        .formatted(sheet, of, sheetRow(0), sheetRow(rows - 1), label);
  }

  boolean hasMiddleHalf() {
    return spreads.stream().anyMatch(SpineScale::hasMiddleHalf);
  }

  int areas() {
    return spreads.stream().mapToInt(SpineScale::areas).max().orElse(0);
  }
}
