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
import org.placebook.table.Place;
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
      table(input).ifPresent(table -> inputs.add(new MatchedInput(input, table)));
    }
    inputs.forEach(input -> new InputRemarks(input, faults).say());
    Map<String, List<ListedColumn>> lists = new ListFinder(recipe, inputs, faults).find();
    List<ScopeArea> areas = areas(inputs);
    inputs.forEach(input -> new AreaCheck(input, areas, recipe, faults).check());
    Matching matching = new Matching(recipe, inputs, lists, areas, unused(inputs), faults.all());
    new ComparatorCheck(matching, faults).check();
    matching.ours().unknown().forEach(said -> faults.error(Place.file(recipe.file()), said));
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

  private Optional<Table> table(Input input) {
    List<Table> found = candidates.of(input);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    MatchMessages messages = new MatchMessages(input);
    faults.error(
        input.place(), found.isEmpty() ? messages.none(candidates) : messages.several(found));
    return Optional.empty();
  }

  private List<Table> unused(List<MatchedInput> inputs) {
    Set<Table> used = Collections.newSetFromMap(new IdentityHashMap<>());
    inputs.forEach(input -> used.add(input.source()));
    return candidates.all().stream().filter(table -> !used.contains(table)).toList();
  }
}
