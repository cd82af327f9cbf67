package org.placebook.watch;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.placebook.run.output.JsonText;

/**
 * What happened, in JSON lines, a file a month. Names of files stand in it, never cell contents. An
 * event is told before the journal takes it as done: after a crash one may stand here twice, rather
 * than not at all.
 */
final class AuditLog {
  /** Lines kept while somebody's program keeps the file for itself. */
  private static final int MOST_KEPT = 10_000;

  /** What passes too often to be told to whoever reads along. */
  private static final Set<String> QUIET = Set.of("claimed", "made");

  private final Path folder;
  private final PrintWriter out;
  private final Deque<String> lines = new ArrayDeque<>();

  /**
   * A log.
   *
   * @param out hears of the main events too, in words
   */
  AuditLog(Path folder, PrintWriter out) {
    this.folder = folder;
    this.out = out;
  }

  /** Something that happened to a job. */
  void job(String event, Job job, Map<String, String> more) {
    Map<String, String> facts = new TreeMap<>(more);
    facts.put("job", JobNumber.text(job.number()));
    facts.put("name", job.name());
    job.template().ifPresent(template -> facts.put("template", template));
    event(event, facts);
  }

  /** Anything else that happened. */
  synchronized void event(String event, Map<String, String> facts) {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    JsonText json = new JsonText().open('{');
    json.name("time").text(now.toString()).name("event").text(event);
    new TreeMap<>(facts).forEach((name, value) -> json.name(name).text(value));
    json.close('}');
    lines.add(json + "\n");
    if (lines.size() > MOST_KEPT) {
      lines.remove();
    }
    if (!QUIET.contains(event)) {
      out.println(words(event, facts));
      out.flush();
    }
    write(now.atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7));
  }

  /** Names are other people's: line breaks in them must not feign lines of the log. */
  private static String words(String event, Map<String, String> facts) {
    StringBuilder words = new StringBuilder(event);
    Optional.ofNullable(facts.get("name")).ifPresent(name -> words.append(' ').append(name));
    Optional.ofNullable(facts.get("result")).ifPresent(name -> words.append(" as ").append(name));
    Optional.ofNullable(facts.get("as"))
        .ifPresent(as -> words.append(": see failed/").append(as).append(".txt"));
    Optional.ofNullable(facts.get("what")).ifPresent(what -> words.append(": ").append(what));
    return words.toString().replaceAll("\\p{Cntrl}", "?");
  }

  private void write(String month) {
    try {
      Files.writeString(
          folder.resolve("audit-" + month + ".jsonl"),
          String.join("", lines),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      lines.clear();
    } catch (IOException e) {
      // Open in Excel, say: work goes on, and the lines are written with the next event.
      return;
    }
  }
}
