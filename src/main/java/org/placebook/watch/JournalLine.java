package org.placebook.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.child.Fields;

/**
 * That a job has come to a state.
 *
 * @param job its number
 * @param facts what a later start must know
 */
record JournalLine(Instant time, long job, JobState state, Map<String, String> facts) {
  private static final int FIXED = 3;

  JournalLine {
    facts = Map.copyOf(facts);
  }

  String text() {
    List<String> fields = new ArrayList<>(List.of(time.toString(), "" + job, state.name()));
    facts.forEach((name, value) -> fields.add(name + "=" + value));
    return Fields.line(fields);
  }

  /**
   * Reads a line that {@link #text} wrote.
   *
   * @throws RuntimeException if it is another
   */
  static JournalLine of(String text) {
    List<String> fields = Fields.of(text);
    Map<String, String> facts = new LinkedHashMap<>();
    for (String field : fields.subList(FIXED, fields.size())) {
      int equals = field.indexOf('=');
      facts.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return new JournalLine(
        Instant.parse(fields.get(0)),
        Long.parseLong(fields.get(1)),
        JobState.valueOf(fields.get(2)),
        facts);
  }
}
