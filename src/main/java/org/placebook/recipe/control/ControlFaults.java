package org.placebook.recipe.control;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.placebook.recipe.ControlCell;
import org.placebook.table.Place;

/** Collects the faults of one piece of a recipe while it is read. */
final class ControlFaults {
  private final List<ControlFault> all = new ArrayList<>();

  void add(ControlFault fault) {
    all.add(fault);
  }

  void addAll(List<ControlFault> faults) {
    all.addAll(faults);
  }

  void error(Place place, String message) {
    all.add(ControlFault.error(place, message));
  }

  void warning(Place place, String message) {
    all.add(ControlFault.warning(place, message));
  }

  void unknown(ControlCell found, String what, Collection<String> among) {
    all.add(ControlFault.unknown(found, what, among));
  }

  void unknown(Place place, String found, String what, Collection<String> among) {
    all.add(ControlFault.unknown(place, found, what, among));
  }

  /** The value, once its faults are taken in. */
  <T> T from(WithFaults<T> read) {
    all.addAll(read.faults());
    return read.value();
  }

  /** What was read, with all that was found. */
  <T> WithFaults<T> with(T value) {
    return new WithFaults<>(value, all);
  }

  List<ControlFault> all() {
    return List.copyOf(all);
  }
}
