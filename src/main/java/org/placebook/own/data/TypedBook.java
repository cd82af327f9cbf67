package org.placebook.own.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.formula.measure.Binder;
import org.placebook.formula.measure.BoundFormula;
import org.placebook.formula.measure.InputColumn;
import org.placebook.formula.measure.Subject;
import org.placebook.formula.measure.Unbound;
import org.placebook.own.text.NotLive;
import org.placebook.own.text.Rendered;
import org.placebook.own.typed.CellReference;
import org.placebook.own.typed.FormulaPiece;
import org.placebook.own.typed.FormulaPieces;
import org.placebook.recipe.Input;
import org.placebook.sheet.CellKind;
import org.placebook.sheet.Grid;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** All typed functions of a workbook, worked out, with everything that is wrong with them. */
public final class TypedBook {
  private final OwnBook book;
  private final TypedCells typed;
  private final OwnTables tables;
  private final Standards standards = new Standards();
  private final CellValues values;
  private final IdentityHashMap<TypedCell, String> keys = new IdentityHashMap<>();
  private final Map<String, TypedWork> patterns = new HashMap<>();
  private final Map<String, Optional<String>> sound = new HashMap<>();
  private final Map<String, OwnFault> faulty = new HashMap<>();
  private final List<PairCall> tested = new ArrayList<>();
  private final List<WorkedCell> worked = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private TypedBook(OwnBook book, List<Input> inputs) throws IOException {
    this.book = book;
    this.typed = TypedCells.find(book);
    this.tables = new OwnTables(book, inputs, typed.cells());
    this.values = new CellValues(book, typed.cells(), this::value);
    findings.addAll(typed.faults());
  }

  /**
   * Works out a workbook.
   *
   * @param inputs the rows of its sheet Inputs, if it has one
   * @param kept rows of the sheet of standards that must stay where they were
   */
  public static TypedBook of(OwnBook book, List<Input> inputs, KeptStandards kept)
      throws IOException, UnreadableFile {
    TypedBook all = new TypedBook(book, inputs);
    kept.into(all.standards, all.tables);
    all.bind();
    all.work();
    all.textsForNumbers();
    return all;
  }

  private void bind() throws UnreadableFile {
    for (TypedCell cell : typed.cells()) {
      keys.put(cell, newKey(cell));
    }
    for (TypedCell cell : typed.cells()) {
      String key = key(cell);
      if (!patterns.containsKey(key) && !faulty.containsKey(key)) {
        try {
          TypedWork workings = workings(cell);
          patterns.put(key, workings);
        } catch (OwnFault fault) {
          faulty.put(key, fault);
        }
      }
    }
  }

  private String key(TypedCell cell) {
    return Optional.ofNullable(keys.get(cell)).orElseThrow();
  }

  /** The same for cells that mean the same columns of the same tables. */
  private String newKey(TypedCell cell) throws UnreadableFile {
    List<String> parts = new ArrayList<>();
    parts.add(cell.sheet().name());
    parts.add(cell.table().map(MarkedRange::name).orElse(""));
    parts.add(cell.canonical());
    for (FormulaPiece piece : FormulaPieces.of(cell.formula())) {
      if (piece.kind() == FormulaPiece.Kind.CELLS) {
        CellReference cells = CellReference.of(piece.text());
        String sheet = cells.sheet().orElse(cell.sheet().name());
        parts.add(
            book.sheet(sheet).isEmpty() || cells.isOutside()
                ? ""
                : tables
                    .at(sheet, cells.from().row(), cells.from().column())
                    .map(OwnTable::name)
                    .orElse(""));
      }
    }
    return String.join("\n", parts);
  }

  private TypedWork workings(TypedCell cell) throws UnreadableFile {
    TypedFormula formula = TypedReader.read(cell, tables);
    OwnTable home =
        formula
            .home()
            .orElseThrow(
                () ->
                    new OwnFault(
                        "It names no column. Give PB.%s a column, as in [@Retail]."
                            .formatted(formula.function())));
    OwnScope scope = new OwnScope(formula, tables, new TypedCall(formula.function(), cell.shown()));
    BoundFormula measure;
    try {
      measure = new Binder(scope).bind(formula.expression());
    } catch (Unbound e) {
      throw new OwnFault(e.sentence());
    }
    if (!formula.inRow() && ScannedColumns.needsRow(measure)) {
      throw new OwnFault(
          "%s needs the figure of one row, and this cell stands beside no row of %s. Move it into the table."
              .formatted(formula.function(), home.name()));
    }
    standard(measure, home, scope);
    hasValues(home, measure, formula);
    formula.pairs().stream()
        .filter(pair -> pair.function().equals("ADJUSTED_P"))
        .filter(pair -> tested.stream().noneMatch(pair::isOfSame))
        .forEach(tested::add);
    PairValues pairs = new PairValues(formula.pairs(), tested, values);
    return new TypedWork(formula, measure, scope, standards, values, pairs);
  }

  /** Her own formulas must have been worked out: a file that a script wrote holds no values. */
  private void hasValues(OwnTable home, BoundFormula measure, TypedFormula formula)
      throws UnreadableFile {
    Set<Integer> columns = new LinkedHashSet<>();
    measure.sources().stream()
        .filter(column -> column.input().equals(home.name()))
        .flatMap(column -> home.column(column.heading()).stream())
        .forEach(columns::add);
    formula.pairs().forEach(pair -> columns.addAll(List.of(pair.y(), pair.x())));
    Grid grid = book.grid(home.sheet());
    for (int column : columns) {
      for (int row : home.areaRows()) {
        boolean isOwn = values.isTyped(home, column, row);
        if (!isOwn && grid.isFormula(row, column) && grid.kind(row, column) == CellKind.BLANK) {
          throw new OwnFault(
              "%s%d holds a formula that has no value yet, as in files that a script has written. Open the workbook in Excel, save it and run again."
                  .formatted(Letters.of(column), row));
        }
      }
    }
  }

  /** A standard that is needed and not there is said before anything is worked out. */
  private static void standard(BoundFormula measure, OwnTable home, OwnScope scope) {
    boolean compares = measure instanceof BoundFormula.OfList list && !list.standard().isEmpty();
    boolean isDefault =
        measure instanceof BoundFormula.AtStandard at
            && at.standard().equals(Subject.Standard.DEFAULT)
            && at.of().sources().stream().anyMatch(c -> c.input().equals(home.name()));
    if (compares || isDefault) {
      scope.found(home, Subject.Standard.DEFAULT);
    }
    measure.parts().forEach(part -> standard(part, home, scope));
  }

  private Value value(TypedCell cell) {
    TypedWork workings = patterns.get(key(cell));
    return workings == null
        ? Value.missing(Reason.NOT_AVAILABLE)
        : workings.value(cell.cell().row());
  }

  private void work() {
    for (TypedCell cell : typed.cells()) {
      try {
        OwnFault fault = faulty.get(key(cell));
        if (fault != null) {
          throw fault;
        }
        worked.add(worked(cell));
      } catch (OwnFault fault) {
        findings.add(
            Finding.error(
                new Place(book.name(), cell.sheet().name(), cell.address()), fault.sentence()));
      }
    }
  }

  /** Excel and Placebook alike take a number typed as text for no figure. */
  private void textsForNumbers() {
    Map<OwnTable, Set<Integer>> used = new LinkedHashMap<>();
    for (WorkedCell cell : worked) {
      OwnTable home = cell.formula().home().orElseThrow();
      Optional.ofNullable(patterns.get(key(cell.cell()))).orElseThrow().measure().sources().stream()
          .filter(column -> column.input().equals(home.name()))
          .flatMap(column -> home.column(column.heading()).stream())
          .forEach(c -> used.computeIfAbsent(home, unused -> new LinkedHashSet<>()).add(c));
    }
    used.forEach(
        (table, columns) ->
            columns.forEach(
                column ->
                    table
                        .typedAsText()
                        .getOrDefault(column, List.of())
                        .forEach(row -> findings.add(asText(table, column, row)))));
  }

  private Finding asText(OwnTable table, int column, int row) {
    return Finding.warning(
        Place.cell(book.name(), table.sheet(), row, column),
        "A number is typed as text here, so it gives [x]. Make it a number (Data, Text to Columns,"
            + " Finish) and run again.");
  }

  private WorkedCell worked(TypedCell cell) {
    TypedWork workings = Optional.ofNullable(patterns.get(key(cell))).orElseThrow();
    Optional<String> broken = sound.computeIfAbsent(key(cell), unused -> broken(workings));
    if (broken.isPresent()) {
      throw new OwnFault(
          "%s holds an error value, so it cannot be looked through as a whole. Put it right, or put [x] in its place."
              .formatted(broken.get()));
    }
    Value value = values.of(cell);
    try {
      Rendered text = workings.text(cell.sheet().name(), cell.cell().row());
      return new WorkedCell(
          cell, Optional.of(text.text()), text.isArray(), "", value, workings.formula(), key(cell));
    } catch (NotLive e) {
      return new WorkedCell(
          cell, Optional.empty(), false, e.why(), value, workings.formula(), key(cell));
    }
  }

  /** Excel would make errors of all rows, of one that stands in a column looked through. */
  private Optional<String> broken(TypedWork workings) {
    OwnScope scope = new OwnScope(workings.formula(), tables, new TypedCall("", ""));
    CellPlaces places = new CellPlaces(workings.formula(), scope, standards, values, "", 1);
    return workings.scanned().stream()
        .filter(places::hasErrors)
        .map(InputColumn::heading)
        .findFirst();
  }

  /** The cells worked out, in the order of sheets. */
  public List<WorkedCell> worked() {
    return List.copyOf(worked);
  }

  /** Everything that is wrong. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Cells whose functions are somebody else's, by sheet and name. */
  public Map<String, List<String>> strange() {
    return typed.strange();
  }

  /** What the sheet of standards must hold. */
  public Standards standards() {
    return standards;
  }

  /** The value that a table's cell shows, typed functions worked out. */
  public Value shown(OwnTable table, int column, int row) {
    return values.at(table, column, row);
  }

  /** What the figures of a table are shares of, if that is known. */
  public Optional<Integer> totalColumn(OwnTable table) {
    try {
      return Optional.of(OwnScope.totalColumn(table));
    } catch (Unbound e) {
      return Optional.empty();
    }
  }

  /** The standard that a cell's function compares with, in words, if it does. */
  public Optional<String> standardOf(WorkedCell cell) {
    return Optional.ofNullable(patterns.get(key(cell.cell()))).flatMap(TypedWork::standard);
  }

  /** The column that a cell's function takes shares of, if it does. */
  public Optional<Integer> totalOf(WorkedCell cell) {
    Optional<Integer> total = cell.formula().home().flatMap(this::totalColumn);
    return Optional.ofNullable(patterns.get(key(cell.cell())))
        .filter(workings -> total.isPresent())
        .filter(workings -> workings.rests(total.get()))
        .flatMap(workings -> total);
  }

  /** The tables of the workbook. */
  public OwnTables tables() {
    return tables;
  }
}
