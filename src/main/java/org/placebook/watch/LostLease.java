package org.placebook.watch;

import java.io.IOException;

/** Another watcher has taken the folder over, so this one must not touch it any more. */
final class LostLease extends IOException {
  private static final long serialVersionUID = 1;

  LostLease() {
    super("another Placebook has taken the folder over");
  }
}
