package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placebook.table.Figure;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Orientation;
import org.placebook.table.Table;
import org.placebook.table.Value;

/** A table with an area a column, turned so that each area is a row. */
public final class TurnedTable {
  private TurnedTable() {}

  /**
   * The turned table. Its columns' positions are the sheet's rows, and its rows the sheet's
   * columns.
   */
  public static Table of(Table table) {
    List<String> codes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (FigureColumn area : table.figures()) {
      AreaHeading heading = AreaHeading.of(area.heading());
      codes.add(heading.code());
      names.add(heading.name());
    }
    boolean hasCodes = codes.stream().anyMatch(c -> !c.isEmpty());
    return new Table(
        table.file(),
        table.sheet(),
        table.number(),
        table.title(),
        table.preamble(),
        table.header(),
        table.body(),
        table.firstColumn(),
        table.lastColumn(),
        Orientation.AREAS_DOWN,
        hasCodes
            ? Optional.of(new LabelColumn("area code", table.header().first(), codes))
            : Optional.empty(),
        Optional.of(new LabelColumn("area name", table.header().last(), names)),
        List.of(),
        columns(table),
        table.figures().stream().map(FigureColumn::position).toList(),
        table.legend(),
        table.notes());
  }

  private static List<FigureColumn> columns(Table table) {
    List<FigureColumn> columns = new ArrayList<>();
    for (int row = 0; row < table.rows().size(); row++) {
      double[] numbers = new double[table.figures().size()];
      Map<Integer, Value> others = new TreeMap<>();
      for (int area = 0; area < numbers.length; area++) {
        Value value = table.figures().get(area).value(row);
        if (value instanceof Figure figure && figure.flag().isEmpty()) {
          numbers[area] = figure.number();
        } else {
          others.put(area, value);
        }
      }
      columns.add(
          new FigureColumn(heading(table, row), "", table.rows().get(row), numbers, others));
    }
    return columns;
  }

  /** What a row is called: its labels, joined as header rows are. */
  private static String heading(Table table, int row) {
    List<String> parts = new ArrayList<>();
    for (LabelColumn labels : table.labels()) {
      if (!labels.texts().get(row).isEmpty()) {
        parts.add(labels.texts().get(row));
      }
    }
    return String.join(" | ", parts);
  }
}
