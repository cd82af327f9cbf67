package org.placebook.recipe.match;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placebook.area.lookup.AreaLookup;
import org.placebook.area.lookup.BuiltInLookups;
import org.placebook.area.lookup.CombinedAuthorityLookup;
import org.placebook.area.lookup.PlaceInLookup;
import org.placebook.recipe.ScopeArea;
import org.placebook.recipe.scope.MatchedInput;

/** Areas that an input lacks and a lookup that needs no file would make of those that it has. */
final class SmallerAreas {
  private final MatchedInput input;

  SmallerAreas(MatchedInput input) {
    this.input = input;
  }

  /** How to have some areas added up, as a sentence without its end; empty if there is no way. */
  Optional<String> howToAsk(List<ScopeArea> lacking) {
    Set<String> wanted = new HashSet<>();
    lacking.forEach(area -> wanted.add(area.code()));
    return input.rezoned().isPresent()
        ? Optional.empty()
        : words(wanted).stream()
            .filter(words -> makesAny(words, wanted))
            .findFirst()
            .map(
                words ->
                    "The file has smaller areas, which are not added up unasked: write '%s' under Lookup in the row of '%s' on the sheet Inputs to have it done"
                        .formatted(words, input.input().name()));
  }

  /** Those without a year first; of a year only where combined authorities are wanted. */
  private static List<String> words(Set<String> wanted) {
    List<String> words = new ArrayList<>(BuiltInLookups.WORDS);
    if (wanted.stream().anyMatch(code -> code.startsWith("E47"))) {
      for (int year = CombinedAuthorityLookup.LAST; year >= CombinedAuthorityLookup.FIRST; year--) {
        words.add(CombinedAuthorityLookup.NAME + " " + year);
      }
    }
    return words;
  }

  private boolean makesAny(String words, Set<String> wanted) {
    List<AreaLookup> steps = BuiltInLookups.of(words);
    for (int row = 0; row < input.areas().size(); row++) {
      if (wanted.contains(target(steps, input.code(row), input.name(row)))) {
        return true;
      }
    }
    return false;
  }

  /** Where an area arrives, or empty. */
  private static String target(List<AreaLookup> steps, String code, String name) {
    String at = code;
    String called = name;
    for (AreaLookup step : steps) {
      if (!(step.place(at, called) instanceof PlaceInLookup.Into into)) {
        return "";
      }
      at = into.parts().get(0).target();
      called = "";
    }
    return at;
  }
}
