package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.BuiltInLookups;
import org.placebook.recipe.Recipe;

/**
 * The analyst's own lookups that were found among the files.
 *
 * @param all those that could be read
 */
public record OwnLookups(List<OwnLookup> all) {
  /** None. */
  public static final OwnLookups NONE = new OwnLookups(List.of());

  /** Copies the list. */
  public OwnLookups {
    all = List.copyOf(all);
  }

  /** The lookups of a recipe's cell, step by step; empty if one of them was not found. */
  Optional<List<AreaLookup>> steps(List<String> words) {
    List<AreaLookup> steps = new ArrayList<>();
    for (String word : words) {
      if (BuiltInLookups.isOne(word)) {
        add(BuiltInLookups.of(word), steps);
      } else {
        Optional<OwnLookup> own =
            all.stream().filter(lookup -> Recipe.sameName(lookup.name(), word)).findFirst();
        if (own.isEmpty()) {
          return Optional.empty();
        }
        steps.add(own.get());
      }
    }
    return Optional.of(steps);
  }

  /** Districts know their LSOAs, so a way by the wards is as good as the straight one. */
  private static void add(List<AreaLookup> some, List<AreaLookup> steps) {
    String first = some.get(0).name();
    boolean isLarger = !steps.isEmpty() && BuiltInLookups.WORDS.indexOf(first) > 0;
    if (isLarger && BuiltInLookups.isOne(steps.get(steps.size() - 1).name())) {
      steps.remove(steps.size() - 1);
    }
    steps.addAll(some);
  }
}
