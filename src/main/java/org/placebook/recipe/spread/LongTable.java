package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.placebook.read.cube.CodedColumn;
import org.placebook.read.cube.Roles;
import org.placebook.table.Cube;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** A long table with the area of each row, and its other columns by their roles. */
final class LongTable {
  private final Table table;
  private final StackedTables parts;
  private final AreaNumbers areas;
  private final Cube cube;
  private final List<LabelColumn> labels;
  private final List<FigureColumn> figures;
  private final Map<Integer, CodedColumn> coded = new HashMap<>();

  private LongTable(
      Table table,
      StackedTables parts,
      AreaNumbers areas,
      Cube cube,
      List<LabelColumn> labels,
      List<FigureColumn> figures) {
    this.table = table;
    this.parts = parts;
    this.areas = areas;
    this.cube = cube;
    this.labels = labels;
    this.figures = figures;
  }

  /**
   * One long table of one or several with the same headings, if most areas stand in several rows
   * that something tells apart.
   *
   * @param areaCode the heading of the codes, where the recipe names it
   * @param areaName the heading of the names, likewise
   */
  static Optional<LongTable> of(
      List<Table> tables, Optional<String> areaCode, Optional<String> areaName) {
    StackedTables parts = new StackedTables(tables);
    return Stack.of(tables)
        .flatMap(table -> of(table, parts, areaCode, areaName))
        .filter(table -> parts.isOne() || table.isToldApart());
  }

  /**
   * A table as a long one, if most areas stand in several rows.
   *
   * @param parts what it was stacked from
   * @param areaCode the heading of the codes, where the recipe names it
   * @param areaName the heading of the names, likewise
   */
  private static Optional<LongTable> of(
      Table table, StackedTables parts, Optional<String> areaCode, Optional<String> areaName) {
    Optional<LabelColumn> codes = areaCode.flatMap(heading -> labels(table, heading));
    Optional<LabelColumn> names = areaName.flatMap(heading -> labels(table, heading));
    boolean asRead =
        codes.map(c -> table.areaCodes().equals(Optional.of(c))).orElse(true)
            && names.map(n -> table.areaNames().equals(Optional.of(n))).orElse(true);
    AreaNumbers areas =
        asRead
            ? new AreaNumbers(table.areaCodes(), table.areaNames())
            : new AreaNumbers(codes, names);
    if (asRead && table.cube().isPresent()) {
      return Optional.of(
          new LongTable(table, parts, areas, table.cube().get(), table.labels(), table.figures()));
    }
    return areas.areRepeated() ? Optional.of(byRoles(table, parts, areas)) : Optional.empty();
  }

  private static Optional<LabelColumn> labels(Table table, String heading) {
    return labels(table).filter(label -> Names.same(label.heading(), heading)).findFirst();
  }

  private static Stream<LabelColumn> labels(Table table) {
    return Stream.of(
            table.labels().stream(), table.areaCodes().stream(), table.areaNames().stream())
        .flatMap(labels -> labels)
        .distinct();
  }

  /** Columns that seemed to be figures may be years or codes, once the areas are known. */
  private static LongTable byRoles(Table table, StackedTables parts, AreaNumbers areas) {
    List<LabelColumn> labels =
        new ArrayList<>(
            labels(table).filter(label -> !areas.positions().contains(label.position())).toList());
    List<CodedColumn> columns = new ArrayList<>(labels.stream().map(FigureTexts::coded).toList());
    table.figures().stream().map(FigureTexts::of).map(FigureTexts::coded).forEach(columns::add);
    Roles roles = Roles.of(columns, areas.all());
    Set<Integer> measures = roles.measures();
    table.figures().stream()
        .filter(figure -> !measures.contains(figure.position()))
        .map(FigureTexts::of)
        .forEach(labels::add);
    List<FigureColumn> figures =
        table.figures().stream().filter(f -> measures.contains(f.position())).toList();
    return new LongTable(table, parts, areas, roles.cube(), labels, figures);
  }

  /**
   * Whether a stacked table is one: its parts are long themselves, or a dimension tells the rows of
   * an area apart.
   */
  private boolean isToldApart() {
    return parts.tables().stream().allMatch(part -> part.cube().isPresent())
        || !cube.dimensions().isEmpty();
  }

  Table table() {
    return table;
  }

  StackedTables parts() {
    return parts;
  }

  AreaNumbers areas() {
    return areas;
  }

  Cube cube() {
    return cube;
  }

  /** How many rows. */
  int size() {
    return table.rows().size();
  }

  /** The columns of labels but those of the areas. */
  List<LabelColumn> labels() {
    return labels;
  }

  /** What stands above the codes and names of the areas. */
  List<String> areaHeadings() {
    return Stream.concat(table.areaCodes().stream(), table.areaNames().stream())
        .filter(column -> areas.positions().contains(column.position()))
        .map(LabelColumn::heading)
        .toList();
  }

  /** The columns of figures. */
  List<FigureColumn> figures() {
    return figures;
  }

  /**
   * The column of labels at a place on the sheet, each text once. Whether it holds numbers is known
   * from its role.
   */
  CodedColumn coded(int position) {
    return coded.computeIfAbsent(
        position,
        unused ->
            labels.stream()
                .filter(label -> label.position() == position)
                .findFirst()
                .map(label -> CodedColumn.of(label, false))
                .orElseThrow());
  }

  /** The table's range in its file. */
  Place range() {
    return new Place(table.file(), table.sheet(), table.range());
  }
}
