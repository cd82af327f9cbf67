package org.placebook.child;

import java.time.Duration;

/**
 * What one file may cost.
 *
 * @param memory in bytes
 * @param deadline how long work on it may take
 */
public record ChildLimits(long memory, Duration deadline) {
  /** Enough for a sheet of 35,000 rows and 100 columns many times over. */
  public static final ChildLimits STANDARD = new ChildLimits(1536L << 20, Duration.ofMinutes(10));
}
