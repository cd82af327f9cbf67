package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placebook.area.lookup.WardLookup;
import org.placebook.recipe.Comparator;
import org.placebook.recipe.ControlCell;
import org.placebook.recipe.Input;
import org.placebook.recipe.NamedList;
import org.placebook.recipe.NoteRow;
import org.placebook.recipe.Recipe;
import org.placebook.recipe.ScopeArea;
import org.placebook.table.Named;

/**
 * The names that other sheets may use.
 *
 * @param inputs of Inputs
 * @param namedLists of Lists
 * @param areas of Areas
 * @param notes of Notes
 */
record DeclaredNames(
    List<Input> inputs, List<NamedList> namedLists, List<ScopeArea> areas, List<NoteRow> notes) {

  List<String> inputNames() {
    return inputs.stream().map(Input::name).toList();
  }

  List<String> lists() {
    return namedLists.stream().map(NamedList::name).toList();
  }

  List<String> groups() {
    return areas.stream().map(ScopeArea::group).filter(g -> !g.isEmpty()).distinct().toList();
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

  /** Wards that are made by a lookup and not listed are grouped by their districts. */
  boolean isOfWards() {
    return areas.isEmpty()
        && inputs.stream()
            .limit(1)
            .flatMap(input -> input.boundaries().lookups().stream())
            .anyMatch(name -> Recipe.sameName(name, WardLookup.NAME));
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
   * The fault of a place that is no area in scope, no group and no comparator. Where the recipe
   * gives codes only, the inputs know the names.
   */
  Optional<ControlFault> noPlace(ControlCell cell, String name) {
    if (areas.stream().allMatch(area -> area.name().equals(area.code()))) {
      return Optional.empty();
    }
    List<String> places =
        Stream.of(areas.stream().map(ScopeArea::name).toList(), groups(), comparators())
            .flatMap(List::stream)
            .toList();
    boolean isKnown = has(places, name) || has(areas.stream().map(ScopeArea::code).toList(), name);
    return isKnown
        ? Optional.empty()
        : Optional.of(ControlFault.unknown(cell.place(), name, "place", places));
  }

  /** The notes that a row names under Note. */
  WithFaults<List<String>> notes(ControlRow row) {
    ControlFaults faults = new ControlFaults();
    List<String> names = row.several("Note");
    List<String> there = new ArrayList<>(notes.stream().map(NoteRow::name).toList());
    for (String name : names) {
      if (!has(there, name)) {
        faults.error(
            row.cell("Note").place(),
            "There is no note '%s' on the sheet Notes%s"
                .formatted(name, there.isEmpty() ? "" : Named.suggestion(name, "note", there)));
      }
    }
    return faults.with(names);
  }
}
