package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.placebook.recipe.ControlCell;
import org.placebook.table.Finding;
import org.placebook.table.Named;
import org.placebook.table.Names;
import org.placebook.table.Place;

/**
 * What is wrong with a cell of a control sheet.
 *
 * @param finding as it is told if no other cell has the same fault
 * @param unknown a name that means nothing, alike in all cells that have it; else empty
 */
record ControlFault(Finding finding, String unknown) {

  static ControlFault error(Place place, String message) {
    return new ControlFault(Finding.error(place, message), "");
  }

  static ControlFault warning(Place place, String message) {
    return new ControlFault(Finding.warning(place, message), "");
  }

  /**
   * A name that means nothing.
   *
   * @param what was looked for, such as {@code list}
   */
  static ControlFault unknown(ControlCell found, String what, Collection<String> among) {
    return unknown(found.place(), found.text(), what, among);
  }

  /** The same for a name that is only a part of what the cell holds. */
  static ControlFault unknown(Place place, String found, String what, Collection<String> among) {
    String message =
        "There is no %s '%s'%s".formatted(what, found, Named.suggestion(found, what, among));
    String key = what.split(" or ", 2)[0] + "\n" + Names.tidy(found).toLowerCase(Locale.ROOT);
    return new ControlFault(Finding.error(place, message), key);
  }

  /** All in order; an unknown name is told once, however many cells have it. */
  static List<Finding> told(List<ControlFault> faults) {
    Map<String, List<ControlFault>> alike =
        faults.stream().collect(Collectors.groupingBy(ControlFault::unknown));
    Set<String> seen = new HashSet<>();
    List<Finding> told = new ArrayList<>();
    for (ControlFault fault : faults) {
      if (fault.unknown().isEmpty()) {
        told.add(fault.finding());
      } else if (seen.add(fault.unknown())) {
        told.add(counted(alike.getOrDefault(fault.unknown(), List.of(fault))));
      }
    }
    return told;
  }

  private static Finding counted(List<ControlFault> alike) {
    Finding first = alike.get(0).finding();
    int further = alike.size() - 1;
    if (further == 0) {
      return first;
    }
    Map<String, Long> bySheet =
        alike.stream()
            .skip(1)
            .collect(
                Collectors.groupingBy(
                    fault -> fault.finding().place().sheet(),
                    LinkedHashMap::new,
                    Collectors.counting()));
    List<String> parts = new ArrayList<>();
    bySheet.forEach((sheet, count) -> parts.add("%d on %s".formatted(count, sheet)));
    return new Finding(
        first.severity(),
        first.place(),
        "%s %d more %s the same name: %s"
            .formatted(
                first.sentence(),
                further,
                further == 1 ? "cell has" : "cells have",
                String.join(", ", parts)));
  }
}
