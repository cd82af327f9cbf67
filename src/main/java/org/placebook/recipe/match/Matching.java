package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.table.FigureColumn;
import org.placebook.table.Finding;
import org.placebook.table.Names;
import org.placebook.table.Severity;
import org.placebook.table.Table;

/**
 * What became of the inputs of a recipe.
 *
 * @param recipe the recipe
 * @param inputs those that were found, in the recipe's order
 * @param lists the lists whose columns were all found, by name as the recipe has it
 * @param areas the areas in scope: those of the recipe, or all of the first input where it has none
 * @param unused the tables that no input took
 * @param findings an ERROR for each input or list that cannot be used; a WARNING where areas or
 *     comparators are missing, so that figures will be
 */
public record Matching(
    Recipe recipe,
    List<MatchedInput> inputs,
    Map<String, List<ListedColumn>> lists,
    List<ScopeArea> areas,
    List<Table> unused,
    List<Finding> findings) {

  /** Copies the parts. */
  public Matching {
    inputs = List.copyOf(inputs);
    lists = Map.copyOf(lists);
    areas = List.copyOf(areas);
    unused = List.copyOf(unused);
    findings = List.copyOf(findings);
  }

  /**
   * The same matching with other figures.
   *
   * @param figures of each input, in their order: all its columns, in theirs
   */
  public Matching with(List<List<FigureColumn>> figures) {
    List<MatchedInput> replaced = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      replaced.add(inputs.get(i).with(figures.get(i)));
    }
    return withInputs(replaced);
  }

  /** The same matching with another recipe, of the same names. */
  public Matching with(Recipe other) {
    return new Matching(other, inputs, lists, areas, unused, findings);
  }

  /**
   * The same matching with other inputs in place of its own.
   *
   * @param replaced in their order, each with the columns of the one it replaces first
   */
  public Matching withInputs(List<MatchedInput> replaced) {
    Map<String, List<ListedColumn>> mapped = new HashMap<>();
    lists.forEach(
        (name, members) ->
            mapped.put(name, members.stream().map(m -> moved(m, replaced)).toList()));
    return new Matching(recipe, replaced, mapped, areas, unused, findings);
  }

  private ListedColumn moved(ListedColumn member, List<MatchedInput> replaced) {
    MatchedInput to = replaced.get(inputs.indexOf(member.input()));
    FigureColumn column =
        MatchedInput.sameColumn(member.input().table(), member.column(), to.table());
    return new ListedColumn(member.label(), to, column);
  }

  /** The same matching for a workbook that is made for other areas. */
  public Matching about(String ourAreas) {
    return new Matching(recipe.about(ourAreas), inputs, lists, areas, unused, findings);
  }

  /** The same matching, its recipe naming our areas wherever it speaks of them. */
  public Matching spoken() {
    List<String> names = ours().areas().stream().map(area -> areas.get(area).name()).toList();
    return new Matching(recipe.naming(names), inputs, lists, areas, unused, findings);
  }

  /** The areas that the workbook is made for. */
  public OurAreas ours() {
    return OurAreas.among(areas, recipe.ourAreas());
  }

  /** Whether every input and list can be used. */
  public boolean isComplete() {
    return findings.stream().noneMatch(f -> f.severity() == Severity.ERROR);
  }

  /** The groups of the areas in scope, in the order in which these name them first. */
  public List<String> groups() {
    return areas.stream().map(ScopeArea::group).filter(g -> !g.isEmpty()).distinct().toList();
  }

  /** The areas in scope of each group. */
  public Map<String, List<ScopeArea>> byGroup() {
    Map<String, List<ScopeArea>> groups = new LinkedHashMap<>();
    areas.stream()
        .filter(area -> !area.group().isEmpty())
        .forEach(
            area ->
                groups
                    .computeIfAbsent(
                        Names.tidy(area.group()).toLowerCase(Locale.ROOT),
                        unused -> new ArrayList<>())
                    .add(area));
    return groups;
  }

  /** The input of a name, if it was found. */
  public Optional<MatchedInput> input(String name) {
    return inputs.stream().filter(i -> Recipe.sameName(i.input().name(), name)).findFirst();
  }

  /** The columns of a list, if all were found. */
  public Optional<List<ListedColumn>> list(String name) {
    return lists.entrySet().stream()
        .filter(e -> Recipe.sameName(e.getKey(), name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /**
   * The row of a comparator for an input.
   *
   * @param standard its name; empty for the input's first comparator
   */
  public Optional<StandardRow> standard(MatchedInput input, String standard) {
    List<Comparator> comparators = input.input().comparators();
    Optional<Comparator> named =
        comparators.stream()
            .filter(c -> standard.isEmpty() || Recipe.sameName(c.area(), standard))
            .findFirst();
    if (named.isEmpty()) {
      return standard.isEmpty()
          ? Optional.empty()
          : input.row(standard).map(row -> new StandardRow(input, row));
    }
    return named
        .get()
        .input()
        .map(this::input)
        .orElse(Optional.of(input))
        .flatMap(i -> i.row(named.get().area()).map(row -> new StandardRow(i, row)));
  }
}
