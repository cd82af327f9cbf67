package org.placebook.book.input;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placebook.book.Edition;
import org.placebook.book.Printing;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.ShownDecimals;
import org.placebook.book.TableSheet;
import org.placebook.book.TextLine;
import org.placebook.book.UniqueNames;
import org.placebook.formula.excel.CellRef;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.Rezoned;
import org.placebook.table.Column;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Table;

/** An input as it was read, on a sheet of its own: areas' codes and names, figures, flags. */
public final class DataSheet implements InputCells {
  private static final int LEAD = 5;

  private final String sheet;
  private final MatchedInput input;
  private final List<LabelColumn> labels;

  /** By column: its place on the sheet, from 1. */
  private final IdentityHashMap<Column, Integer> places = new IdentityHashMap<>();

  public DataSheet(String sheet, MatchedInput input) {
    this.sheet = sheet;
    this.input = input;
    this.labels = labels(input.table());
    List<Column> columns = new ArrayList<>(labels);
    columns.addAll(input.table().figures());
    for (int i = 0; i < columns.size(); i++) {
      places.putIfAbsent(columns.get(i), i + 1);
    }
  }

  private static List<LabelColumn> labels(Table table) {
    List<LabelColumn> labels = new ArrayList<>();
    table.areaCodes().ifPresent(labels::add);
    table.areaNames().ifPresent(labels::add);
    table.labels().stream().filter(label -> !labels.contains(label)).forEach(labels::add);
    return labels;
  }

  @Override
  public String name() {
    return sheet;
  }

  @Override
  public MatchedInput input() {
    return input;
  }

  @Override
  public CellRef cell(Column column, int row) {
    Integer place = places.get(column);
    if (place == null) {
      throw new IllegalStateException("No column of this input: " + column.heading());
    }
    return new CellRef(sheet, place, LEAD + 3 + row);
  }

  /** Whether there is nothing on it but areas and their figures: no more labels, flags, remarks. */
  public boolean isPlain() {
    Table table = input.table();
    return table.labels().stream().allMatch(label -> namesAreas(label, table))
        && input.rezoned().isEmpty()
        && FlagCells.of(table).isEmpty();
  }

  private static boolean namesAreas(LabelColumn label, Table table) {
    return Stream.of(table.areaCodes(), table.areaNames())
        .anyMatch(areas -> areas.equals(Optional.of(label)));
  }

  /** The sheet itself. */
  public TableSheet sheet(String source, Edition edition) {
    Table table = input.table();
    List<SheetColumn> columns = new ArrayList<>();
    UniqueNames headings = new UniqueNames();
    for (LabelColumn label : labels) {
      String heading = label.heading().isBlank() ? nameOf(label, table) : label.heading();
      columns.add(
          new SheetColumn(
              headings.unique(heading),
              SheetColumn.Kind.LABEL,
              "General",
              new ReadCells(label, table.rows().size())));
    }
    for (FigureColumn figures : table.figures()) {
      columns.add(
          new SheetColumn(
              headings.unique(figures.heading()),
              SheetColumn.Kind.FIGURE,
              ShownDecimals.format(figures),
              new ReadCells(figures, table.rows().size())));
    }
    FlagCells.of(table).forEach(flags -> columns.add(flags.column(headings)));
    TableSheet whole =
        new TableSheet(
            sheet,
            title(table, edition),
            UniqueNames.tableName(sheet),
            lead(from(table, edition), source, columns),
            columns,
            Collections.nCopies(table.rows().size(), RowRole.BODY),
            List.of(),
            List.of());
    return whole.printed(Printing.FIRST_PAGE);
  }

  private static String nameOf(LabelColumn label, Table table) {
    if (table.areaCodes().equals(Optional.of(label))) {
      return "Area code";
    }
    return table.areaNames().equals(Optional.of(label)) ? "Area name" : "Label";
  }

  private String title(Table table, Edition edition) {
    String name = edition == Edition.PUBLISHED ? input.input().name() : table.file();
    String read =
        input.rezoned().isPresent()
            ? "Data for other areas: "
            : edition == Edition.PUBLISHED ? "Data: " : "Data as read: ";
    String caveat =
        input
            .rezoned()
            .map(Rezoned::caveat)
            .filter(said -> !said.isEmpty())
            .map(" (%s)"::formatted)
            .orElse("");
    return read + (table.title().isBlank() ? name : table.title()) + caveat;
  }

  /** A published copy names no file of the analyst's. */
  private String from(Table table, Edition edition) {
    String added = input.rezoned().map(rezoned -> " " + rezoned.how() + ".").orElse("");
    return added.isEmpty() ? read(table, edition) : read(table, edition) + added;
  }

  private String read(Table table, Edition edition) {
    if (edition == Edition.WORKING && input.sources().size() > 1) {
      return "Read from %d files, which the worksheet Sources names."
          .formatted(input.sources().size());
    }
    return edition == Edition.PUBLISHED
        ? "These are the figures as the source has them."
        : "Read from the file %s, worksheet %s, cells %s."
            .formatted(table.file(), table.sheet(), table.range());
  }

  private static List<TextLine> lead(String from, String source, List<SheetColumn> columns) {
    return List.of(
        TextLine.body(LeadLines.ONE_TABLE + " " + Printing.FIRST_PAGE.words()),
        TextLine.body(from),
        TextLine.body(shorthand(columns)),
        TextLine.body(source),
        LeadLines.back());
  }

  private static String shorthand(List<SheetColumn> columns) {
    String used = LeadLines.shorthand(LeadLines.reasons(columns)).text();
    return columns.stream()
            .filter(column -> column.kind() == SheetColumn.Kind.LABEL)
            .anyMatch(DataSheet::hasBlanks)
        ? used + " Blank cells mean that the file has nothing there."
        : used;
  }

  private static boolean hasBlanks(SheetColumn column) {
    return IntStream.range(0, column.cells().size()).anyMatch(column.cells()::isBlank);
  }
}
