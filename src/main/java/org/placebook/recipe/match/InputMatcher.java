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
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.lookup.Rezoning;
import org.placebook.recipe.scope.AreasInScope;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.recipe.spread.Spread;
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
    return match(recipe, tables, OwnLookups.NONE);
  }

  /**
   * Finds every input by its words, adds up those that are wanted for other areas, then finds list
   * members, areas and comparators.
   *
   * @param tables all tables recognised in the files at hand
   * @param lookups the analyst's own lookups among the files
   */
  public static Matching match(Recipe recipe, List<Table> tables, OwnLookups lookups) {
    return new InputMatcher(recipe, tables).matching(lookups);
  }

  private Matching matching(OwnLookups lookups) {
    List<MatchedInput> found = new ArrayList<>();
    for (Input input : recipe.inputs()) {
      matched(input).ifPresent(found::add);
    }
    found.removeAll(new KindsOfArea(found, recipe.areas(), faults).others());
    found.forEach(input -> new InputRemarks(input, faults).say());
    List<MatchedInput> inputs = Rezoning.of(found, lookups, faults);
    Map<String, List<ListedColumn>> lists = new ListFinder(recipe, inputs, faults).find();
    List<ScopeArea> areas = areas(inputs);
    NamedInputs named = new NamedInputs(inputs, lists);
    inputs.forEach(
        input -> new AreaCheck(input, areas, recipe, faults, isWeightOnly(input, named)).check());
    Recipe said = BoundaryTitles.said(recipe, inputs, lists);
    Matching matching = new Matching(said, inputs, lists, areas, unused(found), faults.all());
    new ComparatorCheck(matching, faults).check();
    matching.ours().unknown().forEach(why -> faults.error(Place.file(recipe.file()), why));
    return new Matching(said, inputs, lists, areas, matching.unused(), faults.all());
  }

  private boolean isWeightOnly(MatchedInput input, NamedInputs named) {
    String name = input.input().name();
    boolean isWeight =
        recipe.inputs().stream()
            .flatMap(other -> other.boundaries().weight().stream())
            .flatMap(weight -> weight.input().stream())
            .anyMatch(other -> Recipe.sameName(other, name));
    return isWeight
        && recipe.tables().stream().noneMatch(table -> named.by(table).contains(input))
        && recipe.correlations().stream().noneMatch(spec -> named.by(spec).contains(input));
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
    List<Table> hidden = candidates.hiddenBeside(input, found);
    MatchMessages messages = new MatchMessages(input);
    if (!found.isEmpty()) {
      if (!hidden.isEmpty()) {
        faults.note(input.place(), messages.hidden(found, hidden));
      }
      Optional<Spread> spread = Spread.of(input, found);
      if (spread.isPresent()) {
        return spread(input, found, spread.get());
      }
      if (found.size() == 1) {
        return Optional.of(new MatchedInput(input, found.get(0)));
      }
    }
    faults.error(
        input.place(), found.isEmpty() ? messages.none(candidates) : messages.several(found));
    return Optional.empty();
  }

  /** Of a long table the wide one is the input; so it is of several that were stacked. */
  private Optional<MatchedInput> spread(Input input, List<Table> tables, Spread spread) {
    faults.addAll(spread.findings());
    return spread.table().map(table -> new MatchedInput(input, table, tables, spread.kept()));
  }

  private List<Table> unused(List<MatchedInput> inputs) {
    Set<Table> used = Collections.newSetFromMap(new IdentityHashMap<>());
    inputs.forEach(input -> used.addAll(input.sources()));
    return candidates.all().stream().filter(table -> !used.contains(table)).toList();
  }
}
