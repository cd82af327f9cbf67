package org.placebook.book.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.placebook.recipe.OurAreas;
import org.placebook.recipe.ScopeArea;

/**
 * A set of areas that are like ours, such as its statistical neighbours.
 *
 * @param name of the set
 * @param areas its members, by their numbers
 */
record Neighbours(String name, List<Integer> areas) {
  /** With fewer members there is no middle. */
  private static final int FEWEST = 3;

  /** More references than that make a formula that nobody reads. */
  static final int MOST_REFERENCES = 40;

  /** Copies the list. */
  Neighbours {
    areas = List.copyOf(areas);
  }

  /** The first set that our one area is of, or the only set that there is. */
  static Optional<Neighbours> of(List<ScopeArea> scope, OurAreas ours) {
    if (ours.areas().size() != 1) {
      return Optional.empty();
    }
    List<String> own = scope.get(ours.areas().get(0)).sets();
    Set<String> all = new LinkedHashSet<>();
    scope.forEach(area -> all.addAll(area.sets()));
    Optional<String> name =
        own.isEmpty() && all.size() == 1 ? all.stream().findFirst() : own.stream().findFirst();
    return name.map(set -> new Neighbours(set, members(scope, set)))
        .filter(set -> set.areas().size() >= FEWEST && set.areas().size() < scope.size());
  }

  private static List<Integer> members(List<ScopeArea> scope, String set) {
    return IntStream.range(0, scope.size())
        .filter(area -> scope.get(area).sets().contains(set))
        .boxed()
        .toList();
  }

  /** With our area, which may not be a neighbour of its own. */
  List<Integer> with(int area) {
    return IntStream.concat(areas.stream().mapToInt(Integer::intValue), IntStream.of(area))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }
}
