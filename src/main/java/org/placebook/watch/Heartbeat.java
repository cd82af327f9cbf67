package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.placebook.run.Version;
import org.placebook.run.output.JsonText;

/** Shows that the watcher lives: renews the lease and writes the heartbeat file, beat by beat. */
final class Heartbeat implements Runnable {
  /** Beats in a row that a share may swallow before the folder counts as gone. */
  private static final int MOST_MISSED = 2;

  private final Folders folders;
  private final Lease lease;
  private final Journal journal;
  private volatile Map<String, String> waiting = Map.of();
  private volatile String state = "watching";
  private volatile boolean lost;
  private int missed;

  Heartbeat(Folders folders, Lease lease, Journal journal) {
    this.folders = folders;
    this.lease = lease;
    this.journal = journal;
  }

  /** What the next beats tell: the state in words, and for what files wait. */
  void tell(String words, Map<String, String> waits) {
    state = words;
    waiting = waits;
  }

  /** What the next beats tell of the state; files wait for what they did. */
  void tell(String words) {
    state = words;
  }

  /** Whether beats fail: another watcher may take the folder, so this one must let go. */
  boolean isLost() {
    return lost;
  }

  @Override
  public synchronized void run() {
    try {
      lease.renew();
      missed = 0;
    } catch (LostLease e) {
      lost = true;
    } catch (IOException | RuntimeException e) {
      missed++;
      lost |= missed > MOST_MISSED;
    }
    if (!lost) {
      tellTheWorld();
    }
  }

  /** Somebody who reads these files just now may hinder their writing; the next beat does it. */
  private void tellTheWorld() {
    try {
      Durable.replace(folders.heartbeat(), json());
      Waiting.write(folders, waiting);
    } catch (IOException | RuntimeException e) {
      return;
    }
  }

  private String json() throws IOException {
    JsonText json = new JsonText().open('{');
    json.name("time").text(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
    json.name("state").text(state).name("version").text(Version.text());
    json.name("host").text(Lease.host()).name("pid").number((double) ProcessHandle.current().pid());
    json.name("working").number(journal.jobs().size());
    json.name("finished").number((double) journal.finished());
    json.name("failed").number((double) journal.failed());
    json.name("freeBytes").number((double) Files.getFileStore(folders.root()).getUsableSpace());
    json.name("waiting").open('{');
    waiting.forEach((name, reason) -> json.name(name).text(reason));
    return json.close('}').close('}') + "\n";
  }
}
