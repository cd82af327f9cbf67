package org.placebook.table;

import java.util.List;

/**
 * A value, with what was found on the way to it.
 *
 * @param <T> what was asked for
 * @param value what was made of it
 * @param findings in the order in which they are told
 */
public record WithFindings<T>(T value, List<Finding> findings) {
  /** Copies the list. */
  public WithFindings {
    findings = List.copyOf(findings);
  }

  /** A value of which nothing is to be said. */
  public static <T> WithFindings<T> of(T value) {
    return new WithFindings<>(value, List.of());
  }
}
