package org.placebook.web;

import java.time.Duration;
import org.placebook.child.ChildLimits;

/**
 * What the pages take, and for how long.
 *
 * @param upload the bytes that the files of one form may have together
 * @param stall how long a browser may send nothing while it sends
 * @param kept how long a job is kept after somebody last looked at it
 * @param child what work on one job may cost
 */
record WebLimits(long upload, Duration stall, Duration kept, ChildLimits child) {
  /** Far more than the largest file that is read within the limits of reading. */
  static final WebLimits STANDARD =
      new WebLimits(500L << 20, Duration.ofSeconds(30), Duration.ofHours(1), ChildLimits.STANDARD);

  /** The same with other limits of work. */
  WebLimits within(ChildLimits other) {
    return new WebLimits(upload, stall, kept, other);
  }
}
