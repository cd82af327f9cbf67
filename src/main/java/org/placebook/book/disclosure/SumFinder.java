package org.placebook.book.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/**
 * Finds which figures of a table are sums of others, by adding them up: by name alone a total would
 * be overlooked, and with it a way to work out what is held back. Sums that are only nearly right,
 * because the publisher rounded the parts, count too.
 */
final class SumFinder {
  /** Among more places than this no pair is tried. */
  private static final int MOST_PLACES = 40;

  /** Among more places than this no neighbours are tried for the many areas of another input. */
  private static final int MOST_IN_A_ROW = 600;

  private final FigureLines lines;
  private final SumTest test;

  SumFinder(FigureLines lines) {
    this.lines = lines;
    this.test = new SumTest(lines);
  }

  /**
   * The sums of a place.
   *
   * @param total the place
   * @param sets sets of places that it may be the sum of
   */
  List<Whole> of(int total, List<List<Integer>> sets) {
    Set<Whole> found = new LinkedHashSet<>();
    for (List<Integer> set : sets) {
      List<Integer> parts = set.stream().filter(place -> place != total).toList();
      test.whole(total, test.at(total), parts).ifPresent(found::add);
    }
    sets.forEach(set -> inARow(total, test.at(total), set).ifPresent(found::add));
    return new ArrayList<>(found);
  }

  /**
   * The sets that add up to a total of another table, one figure a line, NaN where there is none.
   */
  List<Whole> elsewhere(IntToDoubleFunction total, List<List<Integer>> sets) {
    return sets.stream().flatMap(set -> test.whole(Whole.ELSEWHERE, total, set).stream()).toList();
  }

  /** Likewise, and neighbours within the sets; only those that no line contradicts. */
  List<Whole> exactElsewhere(IntToDoubleFunction total, List<List<Integer>> sets) {
    return sets.stream()
        .filter(set -> set.size() > 1)
        .flatMap(
            set ->
                test.isExact(total, set) || test.mayBe(total, set)
                    ? Stream.of(new Whole(Whole.ELSEWHERE, set, true))
                    : nearElsewhere(total, set).stream())
        .distinct()
        .toList();
  }

  private Optional<Whole> nearElsewhere(IntToDoubleFunction total, List<Integer> set) {
    return set.size() > MOST_IN_A_ROW
        ? Optional.empty()
        : inARow(Whole.ELSEWHERE, total, set).filter(Whole::exact);
  }

  private Optional<Whole> inARow(int place, IntToDoubleFunction total, List<Integer> set) {
    return new PartsInARow(lines, place, total, set).whole();
  }

  /**
   * The places that are the sum of two others in every line, as the newer of two years is the older
   * one and the change.
   */
  List<Whole> ofTwo() {
    List<Whole> found = new ArrayList<>();
    int places = lines.places();
    if (places > MOST_PLACES) {
      return found;
    }
    for (int total = 0; total < places; total++) {
      for (int first = 0; first < places; first++) {
        for (int second = first + 1; second < places; second++) {
          List<Integer> parts = List.of(first, second);
          if (!parts.contains(total) && test.isExact(test.at(total), parts)) {
            found.add(new Whole(total, parts, true));
          }
        }
      }
    }
    return found;
  }
}
