package org.placebook.recipe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names that other sheets may use.
 *
 * @param inputs of Inputs
 * @param namedLists of Lists
 * @param areas of Areas
 * @param notes of Notes
 */
record Known(List<Input> inputs, List<NamedList> namedLists, List<Area> areas, List<Note> notes) {

  List<String> inputNames() {
    return inputs.stream().map(Input::name).toList();
  }

  List<String> lists() {
    return namedLists.stream().map(NamedList::name).toList();
  }

  List<String> groups() {
    return areas.stream().map(Area::group).filter(g -> !g.isEmpty()).distinct().toList();
  }

  List<String> sets() {
    return areas.stream().flatMap(a -> a.sets().stream()).distinct().toList();
  }

  List<String> comparators() {
    return inputs.stream()
        .flatMap(i -> i.comparators().stream())
        .map(Comparator::area)
        .distinct()
        .toList();
  }

  boolean isInput(String name) {
    return has(inputNames(), name);
  }

  boolean isList(String name) {
    return has(lists(), name);
  }

  static boolean has(Collection<String> names, String name) {
    return names.stream().anyMatch(n -> Recipe.sameName(n, name));
  }

  /**
   * Refuses a place that is no area in scope, no group and no comparator. Where the recipe gives
   * codes only, the inputs know the names.
   */
  void checkPlace(Cell cell, String name, Faults faults) {
    if (areas.stream().allMatch(area -> area.name().equals(area.code()))) {
      return;
    }
    List<String> places =
        Stream.of(areas.stream().map(Area::name).toList(), groups(), comparators())
            .flatMap(List::stream)
            .toList();
    if (!has(places, name) && !has(areas.stream().map(Area::code).toList(), name)) {
      faults.unknown(cell.place(), name, "place", places);
    }
  }

  /** The notes that a row names under Note. */
  List<String> notes(ControlRow row, Faults faults) {
    List<String> names = row.several("Note");
    List<String> there = new ArrayList<>(notes.stream().map(Note::name).toList());
    for (String name : names) {
      if (!has(there, name)) {
        faults.error(
            row.cell("Note").place(),
            "There is no note '%s' on the sheet Notes%s"
                .formatted(name, there.isEmpty() ? "" : Faults.suggestion(name, "note", there)));
      }
    }
    return names;
  }
}
