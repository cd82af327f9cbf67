package org.placebook.recipe.scope;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.area.AreaCodes;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Unbound;
import org.placebook.recipe.Input;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.Total;
import org.placebook.recipe.proof.PairedHeadings;
import org.placebook.recipe.proof.TotalFinder;
import org.placebook.table.AreaCode;
import org.placebook.table.Column;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Names;
import org.placebook.table.Orientation;
import org.placebook.table.Origins;
import org.placebook.table.PeriodHeading;
import org.placebook.table.Place;
import org.placebook.table.Table;

/** An input with the table it was found in: columns by heading, rows by area. */
public final class MatchedInput {
  private final Input input;
  private final Table source;
  private final List<Table> sources;
  private final String kept;
  private final Table table;
  private final HeadingIndex headings;
  private final AreaIndex areas;
  private final Optional<FigureColumn> total;
  private final Optional<Rezoned> rezoned;

  /** Ties an input to its table; one with areas across is turned. */
  public MatchedInput(Input input, Table source) {
    this(input, source, List.of(source), "");
  }

  /**
   * Ties an input to a table that was made of others.
   *
   * @param sources those that stand in files
   * @param kept what was kept and left of them
   */
  public MatchedInput(Input input, Table source, List<Table> sources, String kept) {
    this.kept = kept;
    this.input = input;
    this.source = source;
    this.sources = List.copyOf(sources);
    this.table =
        PairedHeadings.told(
            source.orientation() == Orientation.AREAS_ACROSS ? TurnedTable.of(source) : source);
    this.headings = new HeadingIndex(table, Map.of());
    this.areas =
        new AreaIndex(
            table,
            labels(input.areaCode(), table.areaCodes()),
            labels(input.areaName(), table.areaNames()));
    this.total = findTotal();
    this.rezoned = Optional.empty();
  }

  /** The same input added up to other areas. */
  private MatchedInput(MatchedInput other, Rezoned rezoned) {
    this.input = other.input;
    this.source = other.source;
    this.sources = other.sources;
    this.kept = other.kept;
    this.table = rezoned.table();
    this.headings = new HeadingIndex(table, rezoned.leftOut());
    this.areas = new AreaIndex(table, table.areaCodes(), table.areaNames());
    this.total =
        other.total.isPresent()
            ? headings.find(other.total.get().heading())
            : input.total() instanceof Total.Column ? findTotal() : Optional.empty();
    this.rezoned = Optional.of(rezoned);
  }

  /** The same input of an earlier release. */
  public MatchedInput before(Table earlier) {
    return new MatchedInput(input.before(), earlier);
  }

  /** The same input added up to other areas. */
  public MatchedInput with(Rezoned added) {
    return new MatchedInput(this, added);
  }

  /** The larger area that the area of a row lies in, where that is known; else empty. */
  public String group(int row) {
    return rezoned.map(added -> added.groups().get(row)).orElse("");
  }

  private Map<String, String> leftOut() {
    return rezoned.map(Rezoned::leftOut).orElse(Map.of());
  }

  /** How it was added up to other areas, if it was. */
  public Optional<Rezoned> rezoned() {
    return rezoned;
  }

  /** The column of texts of a heading; without a heading the recognised one. */
  private Optional<LabelColumn> labels(Optional<String> heading, Optional<LabelColumn> recognised) {
    if (heading.isEmpty() || isTurned()) {
      return recognised;
    }
    return labelColumns().stream()
        .filter(column -> Names.same(column.heading(), heading.get()))
        .findFirst();
  }

  private List<LabelColumn> labelColumns() {
    List<LabelColumn> columns = new ArrayList<>(table.labels());
    table.areaCodes().ifPresent(columns::add);
    table.areaNames().ifPresent(columns::add);
    return columns;
  }

  /** The headings of its columns of texts. */
  public List<String> labelHeadings() {
    return labelColumns().stream().map(LabelColumn::heading).filter(h -> !h.isEmpty()).toList();
  }

  /** The same rows with other columns of figures. */
  private MatchedInput(MatchedInput other, Input input, Table table, Optional<FigureColumn> total) {
    this.input = input;
    this.source = other.source;
    this.sources = other.sources;
    this.kept = other.kept;
    this.table = table;
    this.headings = new HeadingIndex(table, other.leftOut());
    this.areas = other.areas;
    this.total = total;
    this.rezoned = other.rezoned;
  }

  /**
   * The same input with some figures replaced. Its columns stay where they are; what was recognised
   * from the figures as they were is kept.
   *
   * @param figures as many columns as the table has, in their order
   */
  public MatchedInput with(List<FigureColumn> figures) {
    Table replaced = table.with(figures);
    return new MatchedInput(
        this, input, replaced, total.map(column -> sameColumn(table, column, replaced)));
  }

  /**
   * The same input with one more column, which its figures are shares of from now on.
   *
   * @param written the total, which the table did not have
   */
  public MatchedInput withTotal(FigureColumn written) {
    List<FigureColumn> figures = new ArrayList<>(table.figures());
    figures.add(written);
    return new MatchedInput(
        this,
        input.with(new Total.Column(written.heading())),
        table.with(figures),
        Optional.of(written));
  }

  /** The column of another table at the place that a column has in its own. */
  public static FigureColumn sameColumn(Table from, FigureColumn column, Table to) {
    for (int i = 0; i < from.figures().size(); i++) {
      if (from.figures().get(i) == column) {
        return to.figures().get(i);
      }
    }
    throw new IllegalArgumentException("No column of that table: " + column.heading());
  }

  private Optional<FigureColumn> findTotal() {
    if (input.total() instanceof Total.Column column) {
      return headings.find(column.heading());
    }
    boolean isCount = input.unit() == InputColumn.Unit.COUNT;
    return input.total() instanceof Total.Recognised && isCount
        ? new TotalFinder(table).find()
        : Optional.empty();
  }

  /**
   * What a column's figures are. Where the recipe leaves Unit blank and the column is called a
   * rate, a score or the like, or a country has less than one of its areas, they are no counts.
   */
  public InputColumn.Unit unit(FigureColumn column) {
    boolean mayBe =
        input.isUnitSaid() || isCountOfAreas(column) || !new NoCounts(table, areas).has(column);
    return mayBe ? input.unit() : InputColumn.Unit.RATE;
  }

  /**
   * Whether areas may add up to larger ones in a column: not where a country has less than one of
   * its areas, whatever the recipe calls the figures.
   */
  public boolean mayAddUp(FigureColumn column) {
    return !new NoCounts(table, areas).isLessInACountry(column);
  }

  /** Whether a lookup made a column: of smaller areas, or of the people in them; not a per cent. */
  private boolean isCountOfAreas(FigureColumn column) {
    return rezoned.isPresent()
        && !column.unit().equals("%")
        && source.figures().stream().noneMatch(f -> f.heading().equals(column.heading()));
  }

  /**
   * What its figures are of: as the recipe says under Period, or else as the file does in the title
   * or above the table; empty if neither tells one period.
   */
  public String period() {
    return input.period().isEmpty() ? periodOfFile() : input.period();
  }

  /** What the file says that its figures are of, or empty. */
  public String periodOfFile() {
    String date = source.preamble().getOrDefault("date", "");
    return Stream.of(date, source.title())
        .flatMap(text -> PeriodHeading.of(text).stream())
        .map(heading -> heading.period().inWords())
        .findFirst()
        .orElse("");
  }

  /** The period of a column: as its heading says, or else the input's. */
  public String period(FigureColumn column) {
    return PeriodHeading.of(column.heading())
        .map(heading -> heading.period().inWords())
        .orElseGet(this::period);
  }

  /** What the recipe says of it. */
  public Input input() {
    return input;
  }

  /** The table it was found in, with an area a row: one with areas across has been turned. */
  public Table table() {
    return table;
  }

  /** The table as it stands in the file. */
  public Table source() {
    return source;
  }

  /** The tables as they stand in the files: more than one where an input is of several files. */
  public List<Table> sources() {
    return sources;
  }

  /** What was kept and left of a long table; empty of one that has a row for each area. */
  public String kept() {
    return kept;
  }

  /** What was kept and left, with the name of the input. */
  public String saidKept() {
    return "Input '%s': %s".formatted(input.name(), kept);
  }

  /** Whether the table had its areas across. */
  public boolean isTurned() {
    return source.orientation() == Orientation.AREAS_ACROSS;
  }

  /**
   * The column of a heading: exactly, then after normalising, then by its lowest header row.
   *
   * @throws Unbound naming the nearest heading if there is none, or those that match if several do
   */
  public FigureColumn column(String heading) throws Unbound {
    return headings.get(heading);
  }

  /** The one column of a heading, if there is exactly one. */
  public Optional<FigureColumn> find(String heading) {
    return headings.find(heading);
  }

  /**
   * The column that figures are shares of. None where the recipe names the sum of a list, where the
   * figures are no counts, or where none was recognised.
   */
  public Optional<FigureColumn> total() {
    return total;
  }

  /** The row of an area in the table, from 0; none if the table lacks it or has it twice. */
  public Optional<Integer> row(ScopeArea area) {
    return only(areas.rows(area.code(), nameOf(area)));
  }

  /** The row of an area by its code or name, from 0; none likewise. */
  public Optional<Integer> row(String codeOrName) {
    return only(areas.rows(codeOrName));
  }

  /** All rows that an area has; more than one is a fault of the file. */
  public List<Integer> rows(ScopeArea area) {
    return areas.rows(area.code(), nameOf(area));
  }

  /** The recipe's area without a name bears its code as one. */
  private static String nameOf(ScopeArea area) {
    return area.name().equals(area.code()) ? "" : area.name();
  }

  private static Optional<Integer> only(List<Integer> rows) {
    return rows.size() == 1 ? Optional.of(rows.get(0)) : Optional.empty();
  }

  /** All rows that have a code of an area. */
  public List<Integer> rows(AreaCode code) {
    return areas.rows(code.code(), "");
  }

  /** The areas of the table by row. */
  public AreaIndex areas() {
    return areas;
  }

  /** The code of the area in a row, or empty. */
  public String code(int row) {
    return areas.codeAt(row);
  }

  /** The name of the area in a row, or empty. */
  public String name(int row) {
    return areas.nameAt(row);
  }

  /** Whether a row has no code and is called a total. */
  public boolean isTotal(int row) {
    return !AreaCodes.isCode(code(row)) && (Wholes.isTotal(name(row)) || Wholes.isTotal(code(row)));
  }

  /** The cell in the file, also where the table was turned. */
  public Place place(int row, Column column) {
    if (column instanceof FigureColumn figures && figures.origins().isPresent()) {
      return place(figures.origins().get(), row, column);
    }
    int sheetRow = isTurned() ? column.position() : table.rows().get(row);
    int sheetColumn = isTurned() ? table.rows().get(row) : column.position();
    return Place.cell(table.file(), table.sheet(), sheetRow, sheetColumn);
  }

  private Place place(Origins origins, int row, Column column) {
    Table part = sources.get(origins.part(row));
    int sheetRow = origins.row(row) > 0 ? origins.row(row) : table.rows().get(row);
    return Place.cell(part.file(), part.sheet(), sheetRow, column.position());
  }

  /** The table's range in the file. */
  public Place range() {
    return new Place(source.file(), source.sheet(), source.range());
  }

  /** For a message: file, sheet and range. */
  @Override
  public String toString() {
    return range().toString();
  }
}
