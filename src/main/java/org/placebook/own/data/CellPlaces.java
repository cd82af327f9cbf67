package org.placebook.own.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.placebook.formula.excel.CellRef;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.own.text.ColumnPairText;
import org.placebook.own.text.NotLive;
import org.placebook.own.text.OwnAddresses;
import org.placebook.own.typed.TableReference;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Reason;

/** Where figures stand for the formula of one cell. */
final class CellPlaces implements OwnAddresses {
  private static final int MOST_SCANNED = 50_000;

  private final TypedFormula formula;
  private final OwnTable home;
  private final OwnScope scope;
  private final Standards standards;
  private final CellValues values;
  private final String sheet;
  private final int row;

  /**
   * For a cell.
   *
   * @param sheet of the cell
   * @param row of the cell
   */
  CellPlaces(
      TypedFormula formula,
      OwnScope scope,
      Standards standards,
      CellValues values,
      String sheet,
      int row) {
    this.formula = formula;
    this.home = formula.home().orElseThrow();
    this.scope = scope;
    this.standards = standards;
    this.values = values;
    this.sheet = sheet;
    this.row = row;
  }

  private OwnTable table(InputColumn column) {
    return column.input().equals(home.name()) ? home : scope.table(column.input());
  }

  private static int position(OwnTable table, InputColumn column) {
    return table.column(column.heading()).orElseThrow();
  }

  @Override
  public String own(InputColumn column) {
    return own(position(home, column));
  }

  private String own(int column) {
    return home.marked()
        .map(marked -> TableReference.ofThisRow(marked.name(), home.rawHeading(column)))
        .orElseGet(() -> prefix(home) + Letters.of(column) + row);
  }

  private String prefix(OwnTable table) {
    return CellRef.sheetPrefix(table.sheet(), sheet);
  }

  @Override
  public Optional<String> ownRun(List<InputColumn> columns) {
    Optional<int[]> run = run(home, columns);
    return run.map(
        ends ->
            home.marked()
                .map(
                    marked ->
                        TableReference.ofThisRow(
                            marked.name(), home.rawHeading(ends[0]), home.rawHeading(ends[1])))
                .orElseGet(
                    () ->
                        prefix(home)
                            + Letters.of(ends[0])
                            + row
                            + ":"
                            + Letters.of(ends[1])
                            + row));
  }

  /** The first and last of columns that stand side by side in their order. */
  private static Optional<int[]> run(OwnTable table, List<InputColumn> columns) {
    int first = position(table, columns.get(0));
    for (int i = 0; i < columns.size(); i++) {
      if (position(table, columns.get(i)) != first + i) {
        return Optional.empty();
      }
    }
    return columns.size() < 2
        ? Optional.empty()
        : Optional.of(new int[] {first, first + columns.size() - 1});
  }

  @Override
  public String column(InputColumn column) {
    OwnTable table = table(column);
    if (table.range().lastRow() - table.range().firstRow() > MOST_SCANNED) {
      throw new NotLive("Excel would look through more than 50,000 rows again for every row");
    }
    return column(table, position(table, column));
  }

  private String column(OwnTable table, int column) {
    return table
        .marked()
        .map(marked -> TableReference.ofColumn(marked.name(), table.rawHeading(column)))
        .orElseGet(() -> prefix(table) + fixed(table, column, column));
  }

  private static String fixed(OwnTable table, int first, int last) {
    return "$%s$%d:$%s$%d"
        .formatted(
            Letters.of(first),
            table.range().firstRow() + 1,
            Letters.of(last),
            table.range().lastRow());
  }

  @Override
  public String standard(InputColumn column, Subject.Standard standard, Told told) {
    OwnTable table = table(column);
    StandardFinder.Found found = scope.found(table, standard);
    OwnTable there = found.table();
    int position =
        there.equals(table)
            ? position(table, column)
            : there.column(column.heading()).orElseThrow();
    int line = standards.row(there, position, found.row());
    String letter = told == Told.FIGURE ? "D" : told == Told.TOTAL ? "E" : "F";
    return "'" + Standards.SHEET + "'!$" + letter + "$" + line;
  }

  @Override
  public boolean isTotal(BoundFormula whole, InputColumn column) {
    if (column.unit() == InputColumn.Unit.PERCENT) {
      return whole.equals(new BoundFormula.Constant(100));
    }
    try {
      return whole.equals(scope.total(column.input()));
    } catch (Unbound e) {
      return false;
    }
  }

  @Override
  public Optional<String> standardRun(List<InputColumn> columns, Subject.Standard standard) {
    StandardFinder.Found found = scope.found(home, standard);
    OwnTable table = found.table();
    return run(home, columns)
        .filter(unused -> table.equals(home))
        .map(
            ends -> {
              String block =
                  table
                      .marked()
                      .map(
                          marked ->
                              marked.name()
                                  + "[["
                                  + TableReference.escaped(table.rawHeading(ends[0]))
                                  + "]:["
                                  + TableReference.escaped(table.rawHeading(ends[1]))
                                  + "]]")
                      .orElseGet(() -> prefix(table) + fixed(table, ends[0], ends[1]));
              return "INDEX(%s,%s,0)"
                  .formatted(block, StandardsLines.match(table, found.row(), sheet));
            });
  }

  @Override
  public Optional<String> isArea() {
    return leftOut().map(list -> "ISNA(MATCH(" + column(home, key()) + "," + list + ",0))");
  }

  @Override
  public Optional<String> isOwnLeftOut() {
    return formula.inRow()
        ? leftOut().map(list -> "COUNTIF(" + list + "," + own(key()) + ")")
        : Optional.empty();
  }

  /** The list of rows that are no areas, on the sheet of standards. */
  private Optional<String> leftOut() {
    if (home.otherRows().isEmpty()) {
      return Optional.empty();
    }
    key();
    standards.leaveOut(home);
    int first = standards.firstLeftOut(home);
    return Optional.of(
        "'%s'!$I$%d:$I$%d".formatted(Standards.SHEET, first, first + home.otherRows().size() - 1));
  }

  private int key() {
    return StandardsLines.key(home)
        .orElseThrow(() -> new NotLive("rows that are no areas have neither code nor name"));
  }

  @Override
  public Optional<String> groups() {
    return home.groups().map(label -> column(home, label.position()));
  }

  @Override
  public String ownGroup() {
    return own(
        home.groups()
            .map(LabelColumn::position)
            .orElseThrow(() -> new NotLive("the table has no column Group")));
  }

  @Override
  public Optional<ColumnPairText.Pair> pair(InputColumn column) {
    if (!column.input().equals(PairCall.INPUT)) {
      return Optional.empty();
    }
    PairCall call = formula.pairs().get(Integer.parseInt(column.heading()));
    return Optional.of(
        new ColumnPairText.Pair(
            call.function(),
            OwnScope.column(call.table(), call.y()),
            OwnScope.column(call.table(), call.x())));
  }

  @Override
  public Map<String, Reason> markers(InputColumn column) {
    OwnTable table = table(column);
    return table.markers(position(table, column));
  }

  @Override
  public boolean hasErrors(InputColumn column) {
    OwnTable table = table(column);
    int position = position(table, column);
    return table.areaRows().stream()
        .anyMatch(at -> OwnFigures.isError(values.at(table, position, at)));
  }

  /** What a message calls the columns. */
  static String headings(List<InputColumn> columns) {
    return columns.stream().map(InputColumn::heading).collect(Collectors.joining(", "));
  }
}
