package org.placebook.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

/** A watcher that runs while the tests of a class drop files, each under names of its own. */
final class SteadyWatcher {
  final DropFolder drop;
  private final Process process;

  /** Starts it. */
  SteadyWatcher(DropFolder drop) throws IOException, InterruptedException {
    this.drop = drop;
    this.process = drop.start();
    drop.await("the start of the watcher", () -> Waiting.isTold(drop.folders));
  }

  /** The watcher's process. */
  Process process() {
    return process;
  }

  /** Where results are. */
  Path result(String name) {
    return drop.folders.outbox().resolve(name);
  }

  /** Ends it in an orderly way; it must not have ended before. */
  void stop() throws IOException, InterruptedException {
    assertThat(process.isAlive()).as(drop.said()).isTrue();
    drop.stop(process);
  }
}
