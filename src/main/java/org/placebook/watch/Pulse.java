package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.placebook.run.JsonText;
import org.placebook.run.Version;

/** Shows that the watcher lives: renews the lease and writes the heartbeat file, beat by beat. */
final class Pulse implements Runnable {
  private final Folders folders;
  private final Lease lease;
  private final Journal journal;
  private volatile Map<String, String> waiting = Map.of();
  private volatile String state = "watching";
  private volatile boolean lost;

  Pulse(Folders folders, Lease lease, Journal journal) {
    this.folders = folders;
    this.lease = lease;
    this.journal = journal;
  }

  /** What the next beats tell: the state in words, and for what files wait. */
  void tell(String words, Map<String, String> waits) {
    state = words;
    waiting = waits;
  }

  /** Whether a beat failed: another watcher may take the folder, so this one must let go. */
  boolean isLost() {
    return lost;
  }

  @Override
  public void run() {
    try {
      lease.renew();
      Durable.replace(folders.heartbeat(), json());
    } catch (IOException | RuntimeException e) {
      lost = true;
    }
  }

  private String json() throws IOException {
    JsonText json = new JsonText().open('{');
    json.name("time").text(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.name("state").text(state).name("version").text(Version.text());
    json.name("host").text(Lease.host()).name("pid").number((double) ProcessHandle.current().pid());
    json.name("working").number(journal.jobs().size());
    json.name("finished")
        .number((double) journal.finished())
        .name("failed")
        .number((double) journal.failed());
    json.name("freeBytes").number((double) Files.getFileStore(folders.root()).getUsableSpace());
    json.name("waiting").open('{');
    waiting.forEach((name, reason) -> json.name(name).text(reason));
    return json.close('}').close('}') + "\n";
  }
}
