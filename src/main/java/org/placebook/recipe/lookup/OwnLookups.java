package org.placebook.recipe.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.BuiltInLookups;
import org.placebook.recipe.LookupSpec;
import org.placebook.recipe.Recipe;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.WithFindings;

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

  /**
   * The lookups of a recipe that stand on one sheet each; of the others it is said why they cannot
   * be read.
   *
   * @param tables what was found on the sheets of all files
   */
  public static WithFindings<OwnLookups> of(List<LookupSpec> specs, List<LookupTable> tables) {
    List<OwnLookup> all = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (LookupSpec spec : specs) {
      List<LookupTable> of = tables.stream().filter(table -> table.spec().equals(spec)).toList();
      if (of.size() == 1) {
        OwnLookup lookup = new OwnLookup(of.get(0));
        lookup.dispute().ifPresent(findings::add);
        all.add(lookup);
      } else {
        findings.add(Finding.error(spec.place(), of.isEmpty() ? none(spec) : several(spec, of)));
      }
    }
    return new WithFindings<>(new OwnLookups(all), findings);
  }

  private static String none(LookupSpec spec) {
    String words =
        spec.lookFor().isEmpty() ? "" : " and the words " + String.join("; ", spec.lookFor());
    return "No sheet among the files has the headings '%s' and '%s'%s in one row, as the lookup '%s' wants. Add the file with the lookup, or change From and To"
        .formatted(spec.from(), spec.to(), words, spec.name());
  }

  private static String several(LookupSpec spec, List<LookupTable> tables) {
    return "The lookup '%s' may be any of these: %s. Fill in Look for with a word of the file's or sheet's name"
        .formatted(
            spec.name(),
            Named.few(tables.stream().map(table -> table.place().toString()).toList()));
  }

  /** Whether one of this name is among them. */
  public boolean has(String name) {
    return all.stream().anyMatch(lookup -> Recipe.sameName(lookup.name(), name));
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
