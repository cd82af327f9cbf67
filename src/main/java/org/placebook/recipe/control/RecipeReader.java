package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.ChartSpec;
import org.placebook.recipe.ColumnSpec;
import org.placebook.recipe.CorrelationSpec;
import org.placebook.recipe.FindingSpec;
import org.placebook.recipe.Input;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.TableSpec;
import org.placebook.recipe.Total;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;

/** Reads control sheets into a recipe, and finds all that is wrong with them in one go. */
public final class RecipeReader {
  private final RecipeFindings faults;
  private final Map<ControlSheet, List<ControlRow>> sheets;

  private RecipeReader(Map<ControlSheet, List<ControlRow>> sheets, RecipeFindings faults) {
    this.sheets = sheets;
    this.faults = faults;
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
    RecipeFindings faults = new RecipeFindings();
    return read(file.name(), ControlSheets.rows(file, faults), faults);
  }

  /**
   * Reads control sheets that stand in no file yet.
   *
   * @param name what findings call them
   * @param texts of each sheet by row: first the headings, as the sheet has them
   */
  public static RecipeResult read(String name, Map<ControlSheet, List<List<String>>> texts) {
    RecipeFindings faults = new RecipeFindings();
    Map<ControlSheet, List<ControlRow>> sheets = new EnumMap<>(ControlSheet.class);
    texts.forEach(
        (sheet, rows) ->
            sheets.put(
                sheet, ControlRows.of(sheet, Place.sheet(name, sheet.words()), rows, faults)));
    return read(name, sheets, faults);
  }

  private static RecipeResult read(
      String name, Map<ControlSheet, List<ControlRow>> sheets, RecipeFindings faults) {
    if (sheets.getOrDefault(ControlSheet.INPUTS, List.of()).isEmpty()) {
      faults.error(
          Place.file(name),
          "There is no recipe here: it needs a control sheet 'Inputs' with a row for each table to"
              + " read, under the headings "
              + String.join("; ", ControlSheet.INPUTS.headings()));
    }
    Recipe recipe = new RecipeReader(sheets, faults).recipe(name);
    return new RecipeResult(recipe, faults.all());
  }

  private Recipe recipe(String file) {
    DeclaredNames known = known();
    List<ColumnSpec> columns = new ColumnsSheet(known, faults).read(rows(ControlSheet.COLUMNS));
    List<TableSpec> tables =
        new TablesSheet(known, faults)
            .read(Optional.ofNullable(sheets.get(ControlSheet.TABLES)), columns);
    List<CorrelationSpec> correlations =
        new CorrelationsSheet(known, faults).read(rows(ControlSheet.CORRELATIONS));
    OtherSheets others = new OtherSheets(faults);
    List<ChartSpec> charts = others.charts(rows(ControlSheet.CHARTS));
    List<FindingSpec> findings = others.findings(rows(ControlSheet.FINDINGS), known);
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
            others.cover(rows(ControlSheet.COVER)),
            known.notes(),
            new LookupsSheet(faults).read(rows(ControlSheet.LOOKUPS)));
    check(recipe, known);
    return recipe;
  }

  private DeclaredNames known() {
    List<Input> inputs = new InputsSheet(faults).read(rows(ControlSheet.INPUTS));
    return new DeclaredNames(
        inputs,
        new ListsSheet(inputs, faults).read(rows(ControlSheet.LISTS)),
        new AreasSheet(faults).read(rows(ControlSheet.AREAS)),
        new OtherSheets(faults).notes(rows(ControlSheet.NOTES)));
  }

  private void check(Recipe recipe, DeclaredNames known) {
    inputs(known, recipe.lookups());
    names();
    columnsHaveTables(recipe.tables());
    FormulaCheck formulas = new FormulaCheck(known, recipe.tables(), faults);
    for (TableSpec table : recipe.tables()) {
      formulas.headings(table.name()).checkUnique(faults);
      table.columns().forEach(c -> formulas.check(c.formula(), FormulaContext.of(c, table)));
    }
    new CycleCheck(recipe.tables(), formulas, faults).check();
    recipe.correlations().forEach(correlation -> check(correlation, formulas));
    NamedTables tables = new NamedTables(recipe.tables(), recipe.correlations(), formulas, faults);
    SheetReferences references = new SheetReferences(known, tables, faults);
    references.sortedBy(rows(ControlSheet.TABLES));
    references.findings(rows(ControlSheet.FINDINGS));
    new ChartReferences(known, tables, faults).check(rows(ControlSheet.CHARTS));
  }

  private static void check(CorrelationSpec correlation, FormulaCheck formulas) {
    FormulaContext rows =
        new FormulaContext(correlation.place(), Optional.empty(), Optional.of(correlation.rows()));
    FormulaContext columns =
        new FormulaContext(
            correlation.place(), Optional.empty(), Optional.of(correlation.columns()));
    formulas.check(correlation.rowMeasure().formula(), rows);
    formulas.check(correlation.columnMeasure().formula(), columns);
    FormulaContext alone =
        new FormulaContext(correlation.place(), Optional.empty(), Optional.empty());
    correlation.weights().ifPresent(weights -> formulas.check(weights.formula(), alone));
    correlation.given().forEach(given -> formulas.check(given.formula(), alone));
  }

  /** What Inputs itself refers to. */
  private void inputs(DeclaredNames known, List<LookupSpec> lookups) {
    List<ControlRow> rows = rows(ControlSheet.INPUTS);
    LookupsSheet boundaries = new LookupsSheet(faults);
    for (int i = 0; i < rows.size(); i++) {
      ControlRow row = rows.get(i);
      Input input = known.inputs().get(i);
      boundaries.check(row, known, lookups);
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
    Unique names = new Unique("table", faults);
    List<ControlRow> rows = new ArrayList<>(rows(ControlSheet.TABLES));
    rows.addAll(rows(ControlSheet.CORRELATIONS));
    for (ControlRow row : rows) {
      names.add(row.cell("Table"));
      SheetNames.check(row.cell("Table"), faults);
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
