package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.read.cube.CodedColumn;
import org.placebook.table.Cube.Attribute;
import org.placebook.table.Cube.Use;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Orientation;
import org.placebook.table.Table;

/** The wide table that new columns make, with a row for each area that kept rows are of. */
final class WideTable {
  private static final int LONGEST_FACT = 120;

  private final LongTable table;
  private final Plan plan;
  private final Kept kept;
  private final String addedUp;
  private final int[] firstRows;
  private final int[] areas;

  /**
   * Of the kept rows of a long table.
   *
   * @param addedUp the periods that were added up, such as 2021 to 2023; empty if none were
   */
  WideTable(LongTable table, Plan plan, Kept kept, String addedUp) {
    this.addedUp = addedUp;
    this.table = table;
    this.plan = plan;
    this.kept = kept;
    this.firstRows = new int[table.areas().count()];
    Arrays.fill(firstRows, -1);
    for (int row : kept.rowsOfAreas(plan.emptyIsZero())) {
      int area = table.areas().of(row);
      firstRows[area] = firstRows[area] < 0 ? row : firstRows[area];
    }
    this.areas = IntStream.range(0, firstRows.length).filter(a -> firstRows[a] >= 0).toArray();
  }

  /**
   * The table.
   *
   * @param columns a cell for each area of the long table
   */
  Table of(List<FigureColumn> columns) {
    Table source = table.table();
    return new Table(
        source.file(),
        source.sheet(),
        source.number(),
        source.title(),
        preamble(),
        source.header(),
        source.body(),
        source.firstColumn(),
        source.lastColumn(),
        Orientation.AREAS_DOWN,
        table.areas().codes().map(this::label),
        table.areas().names().map(this::label),
        labels(),
        columns.stream().map(column -> column.only(areas)).toList(),
        IntStream.of(areas).map(a -> firstRows[a]).mapToObj(source.rows()::get).toList(),
        source.legend(),
        source.notes());
  }

  private LabelColumn label(LabelColumn column) {
    return new LabelColumn(
        column.heading(),
        column.position(),
        IntStream.of(areas).mapToObj(area -> column.texts().get(firstRows[area])).toList());
  }

  /** What goes with the areas: their regions, their kinds. */
  private List<LabelColumn> labels() {
    List<LabelColumn> labels = new ArrayList<>();
    for (Attribute attribute : table.cube().attributes()) {
      if (attribute.use() == Use.OF_AREA) {
        table.labels().stream()
            .filter(label -> label.position() == attribute.column())
            .map(this::label)
            .forEach(labels::add);
      }
    }
    return labels;
  }

  /** What stands above the table, and what all kept rows say. */
  private Map<String, String> preamble() {
    Map<String, String> facts = new LinkedHashMap<>(table.table().preamble());
    period().ifPresent(period -> facts.putIfAbsent("date", period));
    for (Axis axis : new Axes(table).dimensions()) {
      boolean isUsed =
          plan.categories().stream().anyMatch(axis::isSame)
              || plan.addedUp().stream().anyMatch(axis::isSame);
      if (!isUsed && !axis.isPeriod() && !axis.varies(kept.rows()) && !axis.heading().isEmpty()) {
        facts.putIfAbsent(axis.heading(), axis.shown(axis.codes()[kept.rows()[0]]));
      }
    }
    return facts;
  }

  private Optional<String> period() {
    if (!addedUp.isEmpty()) {
      return Optional.of(addedUp);
    }
    if (!kept.period().isEmpty()) {
      return Optional.of(kept.period());
    }
    Optional<String> keptOne =
        new Axes(table)
            .dimensions().stream()
                .filter(Axis::isPeriod)
                .filter(axis -> !axis.varies(kept.rows()))
                .flatMap(axis -> axis.periodText(axis.codes()[kept.rows()[0]]).stream())
                .findFirst();
    return keptOne.or(() -> table.cube().attributes().stream().flatMap(this::period).findFirst());
  }

  private Stream<String> period(Attribute attribute) {
    if (attribute.use() != Use.ONE_VALUE) {
      return Stream.empty();
    }
    CodedColumn column = table.coded(attribute.column());
    String value = column.values().get(0);
    return column.isOfPeriods() && value.length() <= LONGEST_FACT
        ? Stream.of(value)
        : Stream.empty();
  }
}
