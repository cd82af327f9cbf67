package org.placebook.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.placebook.run.JsonText;

/**
 * What happened, in JSON lines, a file a month. Names of files stand in it, never cell contents.
 */
final class AuditLog {
  private final Path folder;

  AuditLog(Path folder) {
    this.folder = folder;
  }

  /** Something that happened to a job. */
  void job(String event, Job job, Map<String, String> more) throws IOException {
    Map<String, String> facts = new TreeMap<>(more);
    facts.put("job", JobNumber.text(job.number()));
    facts.put("name", job.name());
    job.template().ifPresent(template -> facts.put("template", template));
    event(event, facts);
  }

  /** Anything else that happened. */
  synchronized void event(String event, Map<String, String> facts) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    JsonText json = new JsonText().open('{');
    json.name("time").text(now.toString()).name("event").text(event);
    new TreeMap<>(facts).forEach((name, value) -> json.name(name).text(value));
    json.close('}');
    String month = now.atZone(ZoneOffset.UTC).toLocalDate().toString().substring(0, 7);
    Files.writeString(
        folder.resolve("audit-" + month + ".jsonl"),
        json + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
