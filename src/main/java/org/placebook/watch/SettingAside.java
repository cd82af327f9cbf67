package org.placebook.watch;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.placebook.files.SafeName;
import org.placebook.files.Trees;

/** Moves what cannot be finished to failed, with the reason beside it. */
final class SettingAside {
  private static final String NOTE = "note.txt";

  private final Folders folders;
  private final Journal journal;
  private final AuditLog audit;

  SettingAside(Folders folders, Journal journal, AuditLog audit) {
    this.folders = folders;
    this.journal = journal;
    this.audit = audit;
  }

  /**
   * Decides that a job has failed.
   *
   * @param reason one word for the audit log
   * @param note what the analyst reads
   */
  void decide(Job job, String reason, String note) throws IOException {
    Durable.write(note(job), note);
    journal.write(job, JobState.FAILING, Map.of("as", freeName(job), "reason", reason));
    FaultPoint.AFTER_FAILING_LINE.pass();
  }

  private Path note(Job job) {
    return folders.job(job.number()).resolve(NOTE);
  }

  /** What is moved: the one thing dropped, or the folder of several. */
  private Path whole(Job job) throws IOException {
    List<Path> dropped = Claiming.dropped(job, folders);
    return dropped.size() == 1 ? dropped.get(0) : job.drop(folders);
  }

  private String freeName(Job job) throws IOException {
    boolean isFolder = Files.isDirectory(whole(job));
    String base = isFolder ? job.name() : InboxNames.base(job.name());
    String ending = job.name().substring(base.length());
    for (int number = 1; ; number++) {
      String name = SafeName.of(base, ending, number);
      if (!Files.exists(folders.failed().resolve(name))
          && !Files.exists(folders.failed().resolve(noteName(name)))) {
        return name;
      }
    }
  }

  private static String noteName(String name) {
    return name + ".txt";
  }

  /** Moves note and files; done again after a crash, it ends what was begun. */
  void carryOut(Job job) throws IOException {
    String name = job.fact("as").orElseThrow();
    Path note = folders.failed().resolve(noteName(name));
    try {
      if (Files.exists(note(job))) {
        Durable.move(note(job), note);
      }
      FaultPoint.AFTER_NOTE.pass();
      if (Files.exists(job.drop(folders)) && !Claiming.dropped(job, folders).isEmpty()) {
        Durable.move(whole(job), folders.failed().resolve(name));
      }
    } catch (FileAlreadyExistsException e) {
      // Somebody took the name since it was chosen; a note that is there already comes along.
      String other = freeName(job);
      if (!Files.exists(note(job))) {
        Durable.move(note, note(job));
      }
      journal.write(job, JobState.FAILING, Map.of("as", other));
      return;
    }
    FaultPoint.AFTER_FAILING.pass();
    audit.job("failed", job, Map.of("reason", job.fact("reason").orElse(""), "as", name));
    journal.write(job, JobState.DONE, Map.of(Ledger.FAILED, name));
    FaultPoint.AFTER_DONE_LINE.pass();
    Trees.delete(folders.job(job.number()));
  }
}
