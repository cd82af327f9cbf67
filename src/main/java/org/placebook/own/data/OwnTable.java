package org.placebook.own.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.read.MarkedTable;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.Input;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.NationalRows;
import org.placebook.recipe.scope.OneKind;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.sheet.Range;
import org.placebook.sheet.parts.Address;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Names;
import org.placebook.table.Reason;

/**
 * A table of the workbook that formulas may name columns of: an Excel table, or a plain range with
 * headings.
 */
public final class OwnTable {
  private final String name;
  private final String sheet;
  private final Optional<MarkedRange> marked;
  private final Range range;
  private final List<String> keys;
  private final MarkedTable read;
  private final MatchedInput matched;
  private final OneKind kind;
  private final List<Integer> areaRows;
  private final Map<Integer, FigureColumn> figures = new HashMap<>();
  private final Map<Integer, LabelColumn> labels = new HashMap<>();
  private final Set<Integer> typed;
  private final Map<Integer, Integer> areaOfRow = new HashMap<>();

  /**
   * A table.
   *
   * @param name as messages call it
   * @param range its heading row and its rows of figures
   * @param headings one a column
   * @param typed columns of typed functions
   */
  OwnTable(
      String name,
      Optional<MarkedRange> marked,
      String sheet,
      Range range,
      List<String> headings,
      MarkedTable read,
      Input input,
      Set<Integer> typed) {
    this.name = name;
    this.marked = marked;
    this.sheet = sheet;
    this.range = range;
    this.keys = keys(headings, range.firstColumn());
    this.read = read;
    this.typed = typed;
    this.matched = new MatchedInput(input, read.table());
    read.table().figures().forEach(column -> figures.put(column.position(), column));
    read.table().labels().forEach(column -> labels.put(column.position(), column));
    this.kind = OneKind.of(ScopeAreas.of(List.of(matched)).value());
    this.areaRows = areas();
    for (int i = 0; i < areaRows.size(); i++) {
      areaOfRow.put(areaRows.get(i), i);
    }
  }

  /** Headings for formulas: those of a plain range may repeat, and then name their column. */
  private static List<String> keys(List<String> headings, int firstColumn) {
    List<String> keys = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (int i = 0; i < headings.size(); i++) {
      String tidy = Names.tidy(headings.get(i));
      String letters = Letters.of(firstColumn + i);
      String key = tidy.isEmpty() ? "column " + letters : tidy;
      keys.add(known.add(key.toLowerCase(Locale.ROOT)) ? key : key + " in column " + letters);
    }
    return keys;
  }

  private List<Integer> areas() {
    List<Integer> rows = new ArrayList<>();
    for (ScopeArea area : kind.areas()) {
      matched.rows(area).stream()
          .limit(1)
          .map(row -> Address.row(ScopeAreas.place(matched, row).cell()))
          .filter(this::isRow)
          .forEach(rows::add);
    }
    if (!rows.isEmpty() || read.table().areaNames().isPresent()) {
      return rows.stream().distinct().sorted().toList();
    }
    return read.table().rows();
  }

  /** As messages call it. */
  public String name() {
    return name;
  }

  /** The name of its sheet. */
  public String sheet() {
    return sheet;
  }

  /** Its part, where it is an Excel table. */
  public Optional<MarkedRange> marked() {
    return marked;
  }

  /** Its rows and columns, from its heading row on. */
  public Range range() {
    return range;
  }

  /** What the workbook's sheet Inputs, or nothing, says of it. */
  public Input input() {
    return matched.input();
  }

  /** Its rows by area. */
  public MatchedInput matched() {
    return matched;
  }

  /** The rows of the sheet that are areas: no nation, region, total or standard. */
  public List<Integer> areaRows() {
    return areaRows;
  }

  /** Of what kind its areas are, where names such as "lep:Dorset" mix kinds; else nothing. */
  public Optional<String> kind() {
    return Optional.of(kind.kind()).filter(unused -> kind.others() > 0);
  }

  /** The number of the area in a row of the sheet, from 0; none where the row is no area. */
  Optional<Integer> areaAt(int row) {
    return Optional.ofNullable(areaOfRow.get(row));
  }

  /** The rows of the sheet that hold something but are no areas. */
  public List<Integer> otherRows() {
    Set<Integer> areas = new HashSet<>(areaRows);
    return read.table().rows().stream()
        .filter(row -> !areas.contains(row) && isFilled(row))
        .toList();
  }

  private boolean isFilled(int row) {
    return !code(row).isEmpty() || !areaName(row).isEmpty();
  }

  /** Whether a row of the sheet holds its figures. */
  public boolean isRow(int row) {
    return row > range.firstRow() && row <= range.lastRow();
  }

  /** The code in a row of the sheet, or nothing. */
  public String code(int row) {
    return matched.code(row - range.firstRow() - 1);
  }

  /** The name in a row of the sheet, or nothing. */
  public String areaName(int row) {
    return matched.name(row - range.firstRow() - 1);
  }

  /** The column of codes, if most of them are. */
  public Optional<LabelColumn> codes() {
    return read.table().areaCodes();
  }

  /** The column of names. */
  public Optional<LabelColumn> names() {
    return read.table().areaNames();
  }

  /** Rows of the sheet that a code or a name means. */
  public List<Integer> rowsOf(String codeOrName) {
    return matched.areas().rows(codeOrName).stream().map(i -> i + range.firstRow() + 1).toList();
  }

  /** The names of rows that are whole countries, the fitting one first. */
  public List<String> nations() {
    return NationalRows.of(matched);
  }

  /** The standard that is meant where none is named, if there is just one. */
  public Optional<Comparator> comparator() {
    if (!input().comparators().isEmpty()) {
      return Optional.of(input().comparators().get(0));
    }
    List<String> nations = nations();
    return nations.size() == 1
        ? Optional.of(new Comparator(nations.get(0), Optional.empty()))
        : Optional.empty();
  }

  /** The column of a heading, from 1; none where there is no such heading. */
  public Optional<Integer> column(String heading) {
    String tidy = Names.tidy(heading);
    for (int i = 0; i < keys.size(); i++) {
      if (keys.get(i).equalsIgnoreCase(tidy)) {
        return Optional.of(range.firstColumn() + i);
      }
    }
    return Optional.empty();
  }

  /** The heading of a column, as formulas name it. */
  public String heading(int column) {
    return keys.get(column - range.firstColumn());
  }

  /** All headings. */
  public List<String> headings() {
    return keys;
  }

  /** The heading as the table's part has it, which may hold line breaks. */
  public String rawHeading(int column) {
    return marked
        .map(m -> m.headings().get(column - range.firstColumn()))
        .orElseGet(() -> heading(column));
  }

  /** Whether a column holds figures, or typed functions that give them. */
  public boolean isOfFigures(int column) {
    return figures.containsKey(column) || typed.contains(column);
  }

  /** Whether nothing stands in a column, or formulas whose values the file lacks. */
  boolean isBlank(int column) {
    return Optional.ofNullable(labels.get(column))
        .filter(label -> label.texts().stream().allMatch(String::isEmpty))
        .isPresent();
  }

  /** The figures of a column. */
  Optional<FigureColumn> figures(int column) {
    return Optional.ofNullable(figures.get(column));
  }

  /** The column that says which group each area is in. */
  public Optional<LabelColumn> groups() {
    return labels.values().stream()
        .filter(label -> Names.same(label.heading(), "group"))
        .findFirst();
  }

  /** Signs of a column that stand for a shorthand. */
  public Map<String, Reason> markers(int column) {
    return read.markers().getOrDefault(column, Map.of());
  }

  /** Numbers that are typed as text, by column and row. */
  public Map<Integer, List<Integer>> typedAsText() {
    return read.typedAsText();
  }
}
