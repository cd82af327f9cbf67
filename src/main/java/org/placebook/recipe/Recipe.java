package org.placebook.recipe;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.placebook.recipe.word.CoverItem;
import org.placebook.recipe.word.Word;
import org.placebook.recipe.word.WorkbookFor;
import org.placebook.table.Names;

/**
 * What a finished workbook is made of, as an analyst said it in control sheets. Its parts refer to
 * each other by name; every name has been checked.
 *
 * @param file the file it came from, without folders
 * @param inputs the tables to read, at least one
 * @param lists named sets of columns
 * @param areas the areas in scope, in output order; none means all areas of the inputs
 * @param tables the output sheets, with their columns
 * @param correlations the correlation sheets
 * @param charts the charts
 * @param findings the sentences to work out
 * @param cover facts for the cover
 * @param notes the notes
 * @param lookups the analyst's own lookups
 */
public record Recipe(
    String file,
    List<Input> inputs,
    List<NamedList> lists,
    List<ScopeArea> areas,
    List<TableSpec> tables,
    List<CorrelationSpec> correlations,
    List<ChartSpec> charts,
    List<FindingSpec> findings,
    Map<CoverItem, String> cover,
    List<NoteRow> notes,
    List<LookupSpec> lookups) {

  /** Copies the parts. */
  public Recipe {
    inputs = List.copyOf(inputs);
    lists = List.copyOf(lists);
    areas = List.copyOf(areas);
    tables = List.copyOf(tables);
    correlations = List.copyOf(correlations);
    charts = List.copyOf(charts);
    findings = List.copyOf(findings);
    Map<CoverItem, String> facts = new EnumMap<>(CoverItem.class);
    facts.putAll(cover);
    cover = Collections.unmodifiableMap(facts);
    notes = List.copyOf(notes);
    lookups = List.copyOf(lookups);
  }

  /** A recipe that names inputs and asks for nothing. */
  public static Recipe ofInputs(List<Input> inputs) {
    return new Recipe(
        "", inputs, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
        List.of(), List.of());
  }

  /** Whether it is more than inputs that are named and described. */
  public boolean asksForSheets() {
    return !tables.isEmpty() || !correlations.isEmpty();
  }

  /** The same recipe with other output sheets and correlation sheets. */
  public Recipe with(List<TableSpec> otherTables, List<CorrelationSpec> otherCorrelations) {
    return new Recipe(
        file,
        inputs,
        lists,
        areas,
        otherTables,
        otherCorrelations,
        charts,
        findings,
        cover,
        notes,
        lookups);
  }

  /** The same recipe with other inputs in place of its own. */
  public Recipe with(List<Input> others) {
    return new Recipe(
        file, others, lists, areas, tables, correlations, charts, findings, cover, notes, lookups);
  }

  /** The input of a name, whatever its case and blanks. */
  public Optional<Input> input(String name) {
    return inputs.stream().filter(i -> sameName(i.name(), name)).findFirst();
  }

  /** The list of a name, likewise. */
  public Optional<NamedList> list(String name) {
    return lists.stream().filter(l -> sameName(l.name(), name)).findFirst();
  }

  /** The table of a name, likewise. */
  public Optional<TableSpec> table(String name) {
    return tables.stream().filter(t -> sameName(t.name(), name)).findFirst();
  }

  /** What the recipe calls the areas that the workbook is made for; none where it is for no one. */
  public List<String> ourAreas() {
    return Arrays.stream(cover.getOrDefault(CoverItem.OUR_AREA, "").split(";", -1))
        .map(Names::tidy)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /**
   * The same recipe, made for other areas.
   *
   * @param ourAreas codes or names, separated by semicolons
   */
  public Recipe about(String ourAreas) {
    Map<CoverItem, String> facts = new EnumMap<>(CoverItem.class);
    facts.putAll(cover);
    facts.put(CoverItem.OUR_AREA, ourAreas);
    return new Recipe(
        file, inputs, lists, areas, tables, correlations, charts, findings, facts, notes, lookups);
  }

  /** For whom workbooks are made. */
  public WorkbookFor workbookFor() {
    return Word.find(WorkbookFor.class, cover.getOrDefault(CoverItem.WORKBOOK_FOR, ""))
        .orElse(WorkbookFor.ALL_AREAS);
  }

  /**
   * The same recipe with our areas named wherever it says <code>{our area}</code>.
   *
   * @param ours their names
   */
  public Recipe naming(List<String> ours) {
    return OurWords.in(this, ours);
  }

  /** The recipe with each text that readers see changed: its placeholders filled in. */
  public Recipe worded(UnaryOperator<String> filled) {
    return new RecipeWords(filled).in(this);
  }

  /** Whether two names of a recipe are the same: case and blanks do not matter. */
  public static boolean sameName(String a, String b) {
    return Names.tidy(a).equalsIgnoreCase(Names.tidy(b));
  }
}
