package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.placebook.files.Trees;

/** What is waiting, working, done and failed, for somebody who asks. */
final class Status {
  private static final int MOST = 20;

  private final Folders folders;
  private final PrintWriter out;

  Status(Folders folders, PrintWriter out) {
    this.folders = folders;
    this.out = out;
  }

  void print() throws IOException {
    if (!Files.exists(folders.journal())) {
      out.println("Placebook has never watched " + folders.root() + ".");
      return;
    }
    Ledger ledger = Ledger.of(folders.journal());
    Map<String, String> reasons = Waiting.read(folders);
    list("Waiting in the inbox", waiting(reasons));
    list("Folders that wait for an input", waitingFolders(reasons));
    list("Working", ledger.jobs().stream().map(Status::shown).toList());
    out.println("Finished so far: " + ledger.finished());
    out.println("Failed so far: " + ledger.failed());
    list("In the folder failed now", failed());
    heartbeat();
  }

  private List<String> waiting(Map<String, String> reasons) throws IOException {
    return Trees.files(folders.inbox()).stream()
        .filter(path -> !InboxNames.isIgnored(path.getFileName().toString()))
        .map(path -> folders.inbox().relativize(path).toString())
        .map(name -> reasons.containsKey(name) ? shown(name, reasons) : name)
        .toList();
  }

  private List<String> waitingFolders(Map<String, String> reasons) {
    return reasons.keySet().stream()
        .filter(name -> Files.isDirectory(folders.inbox().resolve(name)))
        .map(name -> shown(name, reasons))
        .toList();
  }

  private static String shown(String name, Map<String, String> reasons) {
    return name + ": " + reasons.get(name);
  }

  private List<String> failed() throws IOException {
    return Trees.list(folders.failed()).stream()
        .map(path -> path.getFileName().toString())
        .filter(name -> !isNote(name))
        .toList();
  }

  private boolean isNote(String name) {
    return name.endsWith(".txt")
        && Files.exists(folders.failed().resolve(name.substring(0, name.length() - 4)));
  }

  private static String shown(Job job) {
    return job.name() + ", " + job.state().name().toLowerCase(Locale.ROOT);
  }

  private void list(String heading, List<String> names) {
    out.println(heading + ": " + names.size());
    names.stream().limit(MOST).forEach(name -> out.println("  " + name));
    if (names.size() > MOST) {
      out.println("  and " + (names.size() - MOST) + " more");
    }
  }

  private void heartbeat() throws IOException {
    if (Files.exists(folders.heartbeat())) {
      Instant beat = Files.getLastModifiedTime(folders.heartbeat()).toInstant();
      long seconds = Math.max(0, Duration.between(beat, Instant.now()).toSeconds());
      String text = Files.readString(folders.heartbeat()).strip();
      out.println("Last heartbeat " + seconds + " seconds ago: " + text);
    }
  }
}
