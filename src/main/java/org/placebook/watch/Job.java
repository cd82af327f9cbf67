package org.placebook.watch;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A drop on its way, as the journal tells it. */
final class Job {
  private final long number;
  private final Instant arrived;
  private final Map<String, String> facts = new HashMap<>();
  private JobState state = JobState.CLAIMING;
  private int attempts;
  private int troubles;

  Job(long number, Instant arrived) {
    this.number = number;
    this.arrived = arrived;
  }

  /** Takes note of a line of the journal. */
  synchronized void note(JournalLine line) {
    state = line.state();
    facts.putAll(line.facts());
    if (state == JobState.STARTED) {
      attempts++;
    } else if (state == JobState.INTERRUPTED) {
      attempts--;
    } else if (state == JobState.TROUBLED) {
      troubles++;
    }
  }

  long number() {
    return number;
  }

  Instant arrived() {
    return arrived;
  }

  synchronized JobState state() {
    return state;
  }

  /** Attempts begun, also those that ended with the whole program. */
  synchronized int attempts() {
    return attempts;
  }

  /** Attempts that ended badly while the program went on. */
  synchronized int troubles() {
    return troubles;
  }

  /** What was dropped: a file's or folder's name, or for several files their template's. */
  String name() {
    return fact("name").orElse(JobNumber.text(number));
  }

  /** A fact journalled so far. */
  synchronized Optional<String> fact(String name) {
    return Optional.ofNullable(facts.get(name)).filter(value -> !value.isEmpty());
  }

  /** The template's name, or none if recipe or table decide. */
  Optional<String> template() {
    return fact("template");
  }

  /** Where the dropped files are in working. */
  Path drop(Folders folders) {
    return folders.job(number).resolve("drop");
  }
}
