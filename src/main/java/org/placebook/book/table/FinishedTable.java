package org.placebook.book.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placebook.book.RowRole;
import org.placebook.book.SheetColumn;
import org.placebook.book.TableSheet;
import org.placebook.book.words.Shown;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RowKind;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.word.HighlightKind;
import org.placebook.table.Figure;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** A finished sheet of a table of the recipe, as charts see it. */
public final class FinishedTable {
  private final TableSpec spec;
  private final TableSheet sheet;
  private final List<Derived> columns;
  private final List<String> headings = new ArrayList<>();
  private final Optional<Integer> codes;
  private final Optional<Integer> names;

  /** Where the rows are members of a list, those that are found by their names, in lower case. */
  private final Set<String> memberNames;

  /**
   * Of a table.
   *
   * @param spec what the recipe says of it
   * @param sheet as it is written
   * @param columns its derived columns: the last ones of the sheet
   */
  FinishedTable(TableSpec spec, TableSheet sheet, List<Derived> columns) {
    this.spec = spec;
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    for (int column = 0; column < sheet.columns().size(); column++) {
      headings.add(headingCell(column).replace('\n', ' ').strip());
    }
    this.codes = column(LabelKind.CODE.heading());
    this.names = column(LabelKind.NAME.heading());
    this.memberNames = spec.rows() instanceof RowKind.OfList ? foundNames() : Set.of();
  }

  public TableSpec spec() {
    return spec;
  }

  public TableSheet sheet() {
    return sheet;
  }

  /** The sheet's column of a heading, from 0, whether the recipe made it or it names the rows. */
  public Optional<Integer> column(String heading) {
    for (int column = 0; column < headings.size(); column++) {
      if (Recipe.sameName(headings.get(column), heading)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** The columns that a row of Columns made, by its heading with {each} or by its list. */
  public List<Integer> family(String of) {
    Optional<Derived> first =
        columns.stream()
            .filter(c -> c.spec().forEach().isPresent())
            .filter(
                c ->
                    Recipe.sameName(c.spec().heading(), of)
                        || Recipe.sameName(c.spec().forEach().orElse(""), of))
            .findFirst();
    List<Integer> family = new ArrayList<>();
    for (int i = 0; i < columns.size() && first.isPresent(); i++) {
      if (columns.get(i).spec().equals(first.get().spec())) {
        family.add(labels() + i);
      }
    }
    return family;
  }

  /** How many columns name the rows. */
  private int labels() {
    return sheet.columns().size() - columns.size();
  }

  /** The heading as the recipe has it, on one line: without notes and without "of n". */
  public String heading(int column) {
    return headings.get(column);
  }

  /** The same as a cell has it, with the unit on a line of its own. */
  public String headingCell(int column) {
    return column < labels()
        ? sheet.columns().get(column).heading()
        : columns.get(column - labels()).heading();
  }

  /** The member of a list that a column is of, or its heading. */
  public String member(int column) {
    return column < labels()
        ? heading(column)
        : columns.get(column - labels()).label().replace('\n', ' ').strip();
  }

  /** The list that a column is a member of, as a title has it; its heading where it is of none. */
  public String listOf(int column) {
    return column < labels()
        ? heading(column)
        : columns
            .get(column - labels())
            .spec()
            .forEach()
            .map(FinishedTable::capitalised)
            .orElse(heading(column));
  }

  /** Whether the column is of location quotients, which have their middle at 1. */
  public boolean isQuotient(int column) {
    return column >= labels() && Highlighting.isQuotient(columns.get(column - labels()).measure());
  }

  public String format(int column) {
    return sheet.columns().get(column).numberFormat();
  }

  /** Whether the recipe made the column and it holds figures. */
  public boolean hasFigures(int column) {
    return sheet.columns().get(column).kind() == SheetColumn.Kind.FIGURE;
  }

  public Value value(int column, int row) {
    return sheet.columns().get(column).cells().value(row);
  }

  /**
   * A reference to a cell, as it stands in a formula of another sheet, whose rows may be sorted:
   * they take it with them. The rows of a list may be sorted too, for their own formulas go by the
   * member's name; so does the reference, if there is but one of that name, whatever its case.
   */
  public String reference(int column, int row, String home) {
    CellRef cell = new CellRef(sheet.name(), column + 1, sheet.sheetRow(row));
    return memberNames.contains(name(row).toLowerCase(Locale.ROOT))
        ? "INDEX(%s,MATCH(\"%s\",%s,0))"
            .formatted(whole(column, home), name(row).replace("\"", "\"\""), whole(0, home))
        : cell.fixedFrom(home);
  }

  /** The names that are those of one row, whatever their case, and that Excel finds. */
  private Set<String> foundNames() {
    Set<String> seen = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (int row = 0; row < sheet.rows().size(); row++) {
      String name = name(row).toLowerCase(Locale.ROOT);
      if (!seen.add(name)) {
        found.remove(name);
      } else if (PlacedList.isFound(name)) {
        found.add(name);
      }
    }
    return found;
  }

  private String whole(int column, String home) {
    String letters = Letters.of(column + 1);
    int last = sheet.sheetRow(sheet.rows().size() - 1);
    return "%s$%s$%d:$%2$s$%4$d"
        .formatted(CellRef.sheetPrefix(sheet.name(), home), letters, sheet.sheetRow(0), last);
  }

  /** The column that names the rows. */
  public int nameColumn() {
    return names.orElse(0);
  }

  /** The code of a row's area; empty where the table has no codes. */
  public String code(int row) {
    return codes.map(column -> text(column, row)).orElse("");
  }

  /** Whether the column holds verdicts against the comparator. */
  public boolean isVerdict(int column) {
    return column >= labels()
        && columns.get(column - labels()).measure() instanceof BoundFormula.Verdict;
  }

  public String name(int row) {
    return text(nameColumn(), row);
  }

  /** What a cell says; its shorthand where it says nothing. */
  public String text(int column, int row) {
    return value(column, row)
        .match(
            figure -> Shown.of(format(column)).of(figure.number()),
            day -> day.date().toString(),
            Text::text,
            missing -> missing.reason().shorthand());
  }

  /** For a row of another table the row of the same code and name here. */
  public IntFunction<Optional<Integer>> rowsLike(FinishedTable other) {
    if (other.sheet.name().equals(sheet.name())) {
      return Optional::of;
    }
    Map<String, Integer> own = new HashMap<>();
    body().forEach(row -> own.putIfAbsent(key(row), row));
    return row -> Optional.ofNullable(own.get(other.key(row)));
  }

  private String key(int row) {
    return (codes.isPresent() ? text(codes.get(), row) : LabelKind.NONE) + "|" + name(row);
  }

  /** Says that the highlight asked for marks nothing, if it does. */
  public Optional<Finding> unmarked() {
    boolean isAsked = spec.highlight() != HighlightKind.NONE;
    return !isAsked || !sheet.highlights().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Finding.warning(
                spec.place(),
                "Highlight '%s' marks nothing in %s: %s. Choose another Highlight on the sheet Tables, or none"
                    .formatted(
                        spec.highlight().words(),
                        sheet.name(),
                        spec.highlight() == HighlightKind.HEAT
                            ? "it shades location quotients, of which it has none"
                            : "none of its columns has a figure for the comparator")));
  }

  public boolean isOfAreas() {
    return names.isPresent();
  }

  /** What the rows are, as an axis title has it: Area, Group, Sectors. */
  public String rowsAre() {
    if (spec.rows() instanceof RowKind.OfList list) {
      return capitalised(list.list());
    }
    return spec.rows() instanceof RowKind.Groups ? "Group" : "Area";
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The place that a table of a list speaks of, after a comma; nothing where rows are places. */
  public String ofPlace() {
    String heading = heading(0);
    return heading.startsWith(ListTables.OF_PLACE)
        ? ", " + heading.substring(ListTables.OF_PLACE.length())
        : "";
  }

  /** The rows that the table is of, ours among them, without totals and comparators. */
  public List<Integer> body() {
    return rows(RowRole::isBody);
  }

  /** The rows of the areas that the workbook is made for. */
  public Set<Integer> ours() {
    return Set.copyOf(rows(role -> role == RowRole.OURS));
  }

  /** Their positions among some rows. */
  public Set<Integer> oursAmong(List<Integer> rows) {
    return IntStream.range(0, rows.size())
        .filter(position -> sheet.rows().get(rows.get(position)) == RowRole.OURS)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  public List<Integer> comparators() {
    return rows(role -> role == RowRole.COMPARATOR);
  }

  /** The rows of a role, in the sheet's order. */
  private List<Integer> rows(Predicate<RowRole> role) {
    return IntStream.range(0, sheet.rows().size())
        .filter(row -> role.test(sheet.rows().get(row)))
        .boxed()
        .toList();
  }

  /** Whether the row has a figure in the column. */
  public boolean isFigure(int column, int row) {
    return value(column, row) instanceof Figure;
  }

  public double figure(int column, int row) {
    return ((Figure) value(column, row)).number();
  }
}
