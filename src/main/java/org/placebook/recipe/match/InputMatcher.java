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
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.lookup.OwnLookups;
import org.placebook.recipe.lookup.Rezoning;
import org.placebook.recipe.scope.MatchedInput;
import org.placebook.recipe.scope.ScopeAreas;
import org.placebook.recipe.spread.Spread;
import org.placebook.recipe.spread.Spreads;
import org.placebook.table.Finding;
import org.placebook.table.GatheredFindings;
import org.placebook.table.Place;
import org.placebook.table.Table;
import org.placebook.table.WithFindings;

/** Finds the inputs of a recipe among the tables at hand. */
public final class InputMatcher {
  private final Recipe recipe;
  private final Candidates candidates;
  private final Spreads spreads;

  private InputMatcher(Recipe recipe, List<Table> tables, Spreads spreads) {
    this.recipe = recipe;
    this.spreads = spreads;
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
    return match(recipe, tables, lookups, new Spreads());
  }

  /**
   * The same for a recipe drafted from some of the tables.
   *
   * @param spreads what was made of long tables for the draft
   */
  public static Matching match(
      Recipe recipe, List<Table> tables, OwnLookups lookups, Spreads spreads) {
    return new InputMatcher(recipe, tables, spreads).matching(lookups);
  }

  private Matching matching(OwnLookups lookups) {
    GatheredFindings said = new GatheredFindings();
    List<MatchedInput> matched = new ArrayList<>();
    for (Input input : recipe.inputs()) {
      said.from(matched(input)).ifPresent(matched::add);
    }
    List<MatchedInput> found = said.from(new KindsOfArea(matched, recipe.areas()).joined());
    found.forEach(input -> said.addAll(InputRemarks.of(input)));
    List<MatchedInput> inputs = said.from(Rezoning.of(found, lookups));
    Map<String, List<ListedColumn>> lists = said.from(ListFinder.find(recipe, inputs));
    List<ScopeArea> areas = said.from(areas(inputs));
    NamedInputs named = new NamedInputs(inputs, lists);
    inputs.forEach(
        input ->
            said.addAll(
                new AreaCheck(input, areas, recipe, isWeightOnly(input, named)).findings()));
    Recipe titled = BoundaryTitles.said(recipe, inputs, lists);
    Matching matching = new Matching(titled, inputs, lists, areas, unused(found), List.of());
    said.addAll(ComparatorCheck.of(matching));
    said.addAll(
        matching.ours().unknown().stream()
            .map(why -> Finding.error(Place.file(recipe.file()), why))
            .toList());
    return new Matching(titled, inputs, lists, areas, matching.unused(), said.all());
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

  private WithFindings<List<ScopeArea>> areas(List<MatchedInput> inputs) {
    if (!recipe.areas().isEmpty()) {
      return WithFindings.of(ScopeAreas.named(recipe.areas(), inputs));
    }
    return ScopeAreas.of(inputs);
  }

  private WithFindings<Optional<MatchedInput>> matched(Input input) {
    List<Table> found = candidates.of(input);
    List<Table> hidden = candidates.hiddenBeside(input, found);
    MatchMessages messages = new MatchMessages(input);
    if (found.isEmpty()) {
      return new WithFindings<>(
          Optional.empty(), List.of(Finding.error(input.place(), messages.none(candidates))));
    }
    List<Finding> findings = new ArrayList<>();
    if (!hidden.isEmpty()) {
      findings.add(Finding.note(input.place(), messages.hidden(found, hidden)));
    }
    // Of a long table the wide one is the input; so it is of several that were stacked.
    Optional<Spread> spread = spreads.of(input, found);
    if (spread.isPresent()) {
      findings.addAll(spread.get().findings());
      return new WithFindings<>(
          spread.get().table().map(t -> new MatchedInput(input, t, found, spread.get().kept())),
          findings);
    }
    if (found.size() > 1) {
      findings.add(Finding.error(input.place(), messages.several(found)));
      return new WithFindings<>(Optional.empty(), findings);
    }
    return new WithFindings<>(Optional.of(new MatchedInput(input, found.get(0))), findings);
  }

  private List<Table> unused(List<MatchedInput> inputs) {
    Set<Table> used = Collections.newSetFromMap(new IdentityHashMap<>());
    inputs.forEach(input -> used.addAll(input.sources()));
    return candidates.all().stream().filter(table -> !used.contains(table)).toList();
  }
}
