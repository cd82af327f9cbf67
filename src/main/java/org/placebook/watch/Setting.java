package org.placebook.watch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.placebook.child.ChildLimits;
import org.placebook.table.Nearest;

/** What can be set, by an option of the same name or a line of the properties file. */
enum Setting {
  POLL("poll", "2s", "How often the inbox is looked at."),
  POLLS("polls", "2", "At how many further polls a file must look the same before it is taken."),
  PATIENCE(
      "patience", "10m", "How long a file that is not whole may lie before it is taken as it is."),
  TEXT_WAIT(
      "text-wait",
      "10s",
      "How long a file without an end of its own (csv, tsv, txt) must be unchanged before it is"
          + " taken."),
  WORKERS("workers", "2", "How many files are worked on at once."),
  MEMORY(
      "memory",
      (ChildLimits.STANDARD.memory() >> 20) + "MiB",
      "The memory limit of the process that works on a file."),
  DEADLINE(
      "deadline",
      ChildLimits.STANDARD.deadline().toMinutes() + "m",
      "How long one attempt at a file may take."),
  ATTEMPTS(
      "attempts", "3", "How often a file is tried after a crash, a hang or memory running out."),
  BACKOFF("backoff", "10s", "The wait before a second attempt; it doubles for the next."),
  MIN_FREE("min-free", "2GiB", "With less free disk space no file is taken."),
  HEARTBEAT("heartbeat", "5s", "How often the heartbeat file is written and the lease renewed."),
  STOP_WAIT("stop-wait", "30s", "How long an orderly stop waits for files in work."),
  TEMPLATES("templates", "", "The folder of templates; DIR/templates if left out."),
  OUTBOX("outbox", "", "The folder of results; DIR/outbox if left out."),
  KEEP_ARCHIVE(
      "keep-archive",
      "",
      "After how many days archived files are deleted, such as 90d; never if left out.");

  private final String key;
  private final String standard;
  private final String meaning;

  Setting(String key, String standard, String meaning) {
    this.key = key;
    this.standard = standard;
    this.meaning = meaning;
  }

  /** Its name in options and file. */
  String key() {
    return key;
  }

  /** Its value if nothing is said. */
  String standard() {
    return standard;
  }

  String meaning() {
    return meaning;
  }

  /**
   * The setting of a name.
   *
   * @throws BadSetting if there is none, with the nearest
   */
  static Setting named(String key) throws BadSetting {
    Optional<Setting> found =
        Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
    if (found.isPresent()) {
      return found.get();
    }
    List<String> keys = Arrays.stream(values()).map(Setting::key).toList();
    throw new BadSetting(
        "There is no setting '%s'.%s Settings are: %s."
            .formatted(
                key,
                Nearest.match(key, keys).map(near -> " Is '" + near + "' meant?").orElse(""),
                String.join(", ", keys)));
  }
}
