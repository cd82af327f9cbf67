package org.placebook.watch;

import java.nio.file.Path;

/** A folder has its watcher already. */
final class AnotherWatcher extends Exception {
  private static final long serialVersionUID = 1;

  AnotherWatcher(Path folder) {
    super(
        "Another Placebook already watches this folder (its lease is in %s). Two would take each other's files, so this one stops."
            .formatted(folder));
  }
}
