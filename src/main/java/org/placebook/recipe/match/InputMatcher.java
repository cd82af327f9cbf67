package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.placebook.recipe.Input;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.RecipeFindings;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.AreasInScope;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.recipe.spread.Spread;
import org.placebook.table.Table;

/** Finds the inputs of a recipe among the tables at hand. */
public final class InputMatcher {
  private final Recipe recipe;
  private final Candidates candidates;
  private final RecipeFindings faults = new RecipeFindings();

  private InputMatcher(Recipe recipe, List<Table> tables) {
    this.recipe = recipe;
    this.candidates = new Candidates(recipe, tables);
  }

  /**
   * Finds every input by its words, then its list members, areas and comparators.
   *
   * @param tables all tables recognised in the files at hand
   */
  public static Matching match(Recipe recipe, List<Table> tables) {
    return new InputMatcher(recipe, tables).matching();
  }

  private Matching matching() {
    List<MatchedInput> inputs = new ArrayList<>();
    for (Input input : recipe.inputs()) {
      matched(input).ifPresent(inputs::add);
    }
    inputs.removeAll(new KindsOfArea(inputs, recipe.areas(), faults).others());
    inputs.forEach(input -> new InputRemarks(input, faults).say());
    Map<String, List<ListedColumn>> lists = new ListFinder(recipe, inputs, faults).find();
    List<ScopeArea> areas = areas(inputs);
    inputs.forEach(input -> new AreaCheck(input, areas, recipe, faults).check());
    Matching matching = new Matching(recipe, inputs, lists, areas, unused(inputs), faults.all());
    new ComparatorCheck(matching, faults).check();
    return new Matching(recipe, inputs, lists, areas, matching.unused(), faults.all());
  }

  private List<ScopeArea> areas(List<MatchedInput> inputs) {
    if (!recipe.areas().isEmpty()) {
      return ScopeAreas.named(recipe.areas(), inputs);
    }
    AreasInScope scope = ScopeAreas.of(inputs);
    faults.addAll(scope.remarks());
    return scope.areas();
  }

  private Optional<MatchedInput> matched(Input input) {
    List<Table> found = candidates.of(input);
    if (found.size() == 1) {
      return wide(input, found);
    }
    MatchMessages messages = new MatchMessages(input);
    faults.error(
        input.place(), found.isEmpty() ? messages.none(candidates) : messages.several(found));
    return Optional.empty();
  }

  /** A long table is spread; one with a row for each area is taken as it stands. */
  private Optional<MatchedInput> wide(Input input, List<Table> tables) {
    Optional<Spread> spread = Spread.of(input, tables);
    if (spread.isEmpty()) {
      return Optional.of(new MatchedInput(input, tables.get(0)));
    }
    faults.addAll(spread.get().findings());
    String kept = spread.get().kept();
    return spread.get().table().map(table -> new MatchedInput(input, table, tables, kept));
  }

  private List<Table> unused(List<MatchedInput> inputs) {
    Set<Table> used = Collections.newSetFromMap(new IdentityHashMap<>());
    inputs.forEach(input -> used.addAll(input.sources()));
    return candidates.all().stream().filter(table -> !used.contains(table)).toList();
  }
}
