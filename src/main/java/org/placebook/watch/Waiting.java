package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.placebook.child.Fields;

/** For what the files in the inbox wait, as the watcher last said it for whoever asks. */
final class Waiting {
  /** Reasons that pass by themselves, and soon. */
  static final String COPIED = "still being copied";

  /** A reason that does not. */
  static final String WRITTEN = "held open by another program, which may go on writing it";

  static final String LOOKED_AT = "being looked at";

  static final String TEXT =
      "no end of its own tells whether it is whole: it is taken a while after" + " its last change";

  private Waiting() {}

  /** The reasons that were not there before and do not pass by themselves. */
  static Map<String, String> news(Map<String, String> before, Map<String, String> now) {
    Map<String, String> news = new LinkedHashMap<>(now);
    news.values().removeAll(List.of(COPIED, LOOKED_AT, TEXT));
    news.entrySet().removeAll(before.entrySet());
    return news;
  }

  /** Writes the reasons by file or folder. */
  static void write(Folders folders, Map<String, String> reasons) throws IOException {
    List<String> lines = new ArrayList<>();
    reasons.forEach((name, reason) -> lines.add(Fields.line(List.of(name, reason)) + "\n"));
    Durable.replace(folders.waiting(), String.join("", lines));
  }

  /** Whether a watcher has said anything yet. */
  static boolean isTold(Folders folders) {
    return Files.exists(folders.waiting());
  }

  /** The reasons by file or folder; none if there never was a watcher. */
  static Map<String, String> read(Folders folders) throws IOException {
    Map<String, String> reasons = new LinkedHashMap<>();
    if (isTold(folders)) {
      for (String line : Files.readAllLines(folders.waiting())) {
        List<String> fields = Fields.of(line);
        reasons.put(fields.get(0), fields.get(fields.size() - 1));
      }
    }
    return reasons;
  }
}
