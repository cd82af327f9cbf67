package org.placebook.recipe.control;

import java.util.List;

/**
 * What was read of control sheets, with its faults.
 *
 * @param <T> what was asked for
 * @param value as far as it could be read
 * @param faults in the order in which they are told
 */
record WithFaults<T>(T value, List<ControlFault> faults) {
  /** Copies the list. */
  WithFaults {
    faults = List.copyOf(faults);
  }

  static <T> WithFaults<T> of(T value) {
    return new WithFaults<>(value, List.of());
  }
}
