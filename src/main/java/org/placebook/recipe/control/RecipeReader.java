package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.Total;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;

/** Reads control sheets into a recipe, and finds all that is wrong with them in one go. */
public final class RecipeReader {
  private final Map<ControlSheet, List<ControlRow>> sheets;
  private final Supplier<WithFaults<List<ScopeArea>>> areas;
  private final ControlFaults faults = new ControlFaults();

  private RecipeReader(WithFaults<Map<ControlSheet, List<ControlRow>>> sheets) {
    this.sheets = faults.from(sheets);
    this.areas = () -> new AreasSheet().read(rows(ControlSheet.AREAS));
  }

  private RecipeReader(
      WithFaults<Map<ControlSheet, List<ControlRow>>> sheets, WithFaults<List<ScopeArea>> areas) {
    this.sheets = faults.from(sheets);
    this.areas = () -> areas;
  }

  /**
   * Whether a file has a recipe: a sheet Inputs with the column Input.
   *
   * @throws UnreadableFile if that sheet is broken
   */
  public static boolean hasControlSheets(SpreadsheetFile file) throws UnreadableFile {
    return ControlSheets.hasInputs(file);
  }

  /**
   * Reads the control sheets of a file; its other sheets are passed over.
   *
   * @throws UnreadableFile if a control sheet is broken
   */
  public static RecipeResult read(SpreadsheetFile file) throws UnreadableFile {
    return new RecipeReader(ControlSheets.rows(file)).result(file.name());
  }

  /**
   * Reads control sheets that stand in no file yet.
   *
   * @param name what findings call them
   * @param texts of each sheet but Areas by row: first the headings, as the sheet has them
   * @param areas each once, in the order of their rows
   */
  public static RecipeResult read(
      String name, Map<ControlSheet, List<List<String>>> texts, List<ScopeArea> areas) {
    ControlFaults faults = new ControlFaults();
    Map<ControlSheet, List<ControlRow>> sheets = new EnumMap<>(ControlSheet.class);
    texts.forEach(
        (sheet, rows) ->
            sheets.put(
                sheet, faults.from(ControlRows.of(sheet, Place.sheet(name, sheet.words()), rows))));
    Place sheet = Place.sheet(name, ControlSheet.AREAS.words());
    return new RecipeReader(faults.with(sheets), AreasSheet.checked(areas, sheet)).result(name);
  }

  private RecipeResult result(String name) {
    if (rows(ControlSheet.INPUTS).isEmpty()) {
      faults.error(
          Place.file(name),
          "There is no recipe here: it needs a control sheet 'Inputs' with a row for each table to"
              + " read, under the headings "
              + String.join("; ", ControlSheet.INPUTS.headings()));
    }
    Recipe recipe = recipe(name);
    return new RecipeResult(recipe, ControlFault.told(faults.all()));
  }

  private Recipe recipe(String file) {
    DeclaredNames known = known();
    List<ColumnSpec> columns =
        faults.from(new ColumnsSheet(known).read(rows(ControlSheet.COLUMNS)));
    List<TableSpec> tables =
        faults.from(
            new TablesSheet(known)
                .read(Optional.ofNullable(sheets.get(ControlSheet.TABLES)), columns));
    List<CorrelationSpec> correlations =
        faults.from(new CorrelationsSheet(known).read(rows(ControlSheet.CORRELATIONS)));
    List<ChartSpec> charts = faults.from(OtherSheets.charts(rows(ControlSheet.CHARTS)));
    List<FindingSpec> findings =
        faults.from(OtherSheets.findings(rows(ControlSheet.FINDINGS), known));
    Recipe recipe =
        new Recipe(
            file,
            known.inputs(),
            known.namedLists(),
            known.areas(),
            tables,
            correlations,
            charts,
            findings,
            faults.from(OtherSheets.cover(rows(ControlSheet.COVER))),
            known.notes(),
            faults.from(LookupsSheet.read(rows(ControlSheet.LOOKUPS))));
    check(recipe, known);
    return recipe;
  }

  private DeclaredNames known() {
    List<Input> inputs = faults.from(new InputsSheet().read(rows(ControlSheet.INPUTS)));
    return new DeclaredNames(
        inputs,
        faults.from(new ListsSheet(inputs).read(rows(ControlSheet.LISTS))),
        faults.from(areas.get()),
        faults.from(OtherSheets.notes(rows(ControlSheet.NOTES))));
  }

  private void check(Recipe recipe, DeclaredNames known) {
    inputs(known, recipe.lookups());
    names();
    columnsHaveTables(recipe.tables());
    FormulaCheck formulas = new FormulaCheck(known, recipe.tables());
    for (TableSpec table : recipe.tables()) {
      faults.addAll(formulas.headings(table.name()).twice());
      table
          .columns()
          .forEach(c -> faults.addAll(formulas.faults(c.formula(), FormulaContext.of(c, table))));
    }
    faults.addAll(new CycleCheck(recipe.tables(), formulas).faults());
    recipe.correlations().forEach(correlation -> check(correlation, formulas));
    NamedTables tables = new NamedTables(recipe.tables(), recipe.correlations(), formulas);
    SheetReferences references = new SheetReferences(known, tables);
    faults.addAll(references.sortedBy(rows(ControlSheet.TABLES)));
    faults.addAll(references.findings(rows(ControlSheet.FINDINGS)));
    faults.addAll(new ChartReferences(known, tables).faults(rows(ControlSheet.CHARTS)));
  }

  private void check(CorrelationSpec correlation, FormulaCheck formulas) {
    FormulaContext rows =
        new FormulaContext(correlation.place(), Optional.empty(), Optional.of(correlation.rows()));
    FormulaContext columns =
        new FormulaContext(
            correlation.place(), Optional.empty(), Optional.of(correlation.columns()));
    faults.addAll(formulas.faults(correlation.rowMeasure().formula(), rows));
    faults.addAll(formulas.faults(correlation.columnMeasure().formula(), columns));
    FormulaContext alone =
        new FormulaContext(correlation.place(), Optional.empty(), Optional.empty());
    correlation
        .weights()
        .ifPresent(weights -> faults.addAll(formulas.faults(weights.formula(), alone)));
    correlation.given().forEach(given -> faults.addAll(formulas.faults(given.formula(), alone)));
  }

  /** What Inputs itself refers to. */
  private void inputs(DeclaredNames known, List<LookupSpec> lookups) {
    List<ControlRow> rows = rows(ControlSheet.INPUTS);
    for (int i = 0; i < rows.size(); i++) {
      ControlRow row = rows.get(i);
      Input input = known.inputs().get(i);
      faults.addAll(LookupsSheet.faults(row, input, known, lookups));
      if (input.total() instanceof Total.SumOf sum && !known.isList(sum.list())) {
        faults.unknown(row.cell("Total").place(), sum.list(), "list", known.lists());
      }
      input.comparators().stream()
          .flatMap(c -> c.input().stream())
          .filter(name -> !known.isInput(name))
          .forEach(
              name ->
                  faults.unknown(
                      row.cell("Comparator").place(), name, "input", known.inputNames()));
    }
  }

  /** Tables and correlation sheets share the names of one workbook. */
  private void names() {
    Unique names = new Unique("table");
    List<ControlRow> rows = new ArrayList<>(rows(ControlSheet.TABLES));
    rows.addAll(rows(ControlSheet.CORRELATIONS));
    for (ControlRow row : rows) {
      names.add(row.cell("Table")).ifPresent(faults::add);
      faults.addAll(SheetNames.faults(row.cell("Table")));
    }
  }

  private void columnsHaveTables(List<TableSpec> tables) {
    List<String> names = tables.stream().map(TableSpec::name).toList();
    for (ControlRow row : rows(ControlSheet.COLUMNS)) {
      if (!row.cell("Table").isBlank() && !DeclaredNames.has(names, row.text("Table"))) {
        faults.unknown(row.cell("Table"), "table", names);
      }
    }
  }

  private List<ControlRow> rows(ControlSheet sheet) {
    return sheets.getOrDefault(sheet, List.of());
  }
}
