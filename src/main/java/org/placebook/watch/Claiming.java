package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placebook.files.Trees;

/**
 * Takes drops out of the inbox by renaming them into a job's folder: all of their files or none.
 */
final class Claiming {
  private final Folders folders;
  private final Journal journal;
  private final AuditLog audit;

  Claiming(Folders folders, Journal journal, AuditLog audit) {
    this.folders = folders;
    this.journal = journal;
    this.audit = audit;
  }

  /** Claims a drop; none if its files changed, went away or are held by another program. */
  Optional<Job> claim(Drop drop) throws IOException {
    FaultPoint.BEFORE_CLAIM.pass();
    Job job = journal.next();
    journal.write(job, JobState.CLAIMING, facts(drop));
    FaultPoint.AFTER_CLAIMING_LINE.pass();
    settle(job);
    return Optional.of(job).filter(j -> j.state() == JobState.CLAIMED);
  }

  private Map<String, String> facts(Drop drop) throws IOException {
    Map<String, String> facts = new HashMap<>();
    facts.put("name", drop.name());
    facts.put("template", drop.template().orElse(""));
    for (int i = 0; i < drop.parts().size(); i++) {
      Path part = drop.parts().get(i);
      facts.put("part." + i, folders.inbox().relativize(part).toString());
      facts.put("look." + i, FileStamp.stamp(part));
    }
    return facts;
  }

  /** Ends a claim, also one that a crash cut short: all parts come to working or none does. */
  void settle(Job job) throws IOException {
    Path drop = job.drop(folders);
    Durable.folder(folders.job(job.number()));
    Durable.folder(drop);
    boolean whole = true;
    int part = 0;
    for (; job.fact("part." + part).isPresent(); part++) {
      Path source = folders.inbox().resolve(job.fact("part." + part).orElseThrow());
      Path target = drop.resolve(source.getFileName().toString());
      whole = whole && taken(source, target, job.fact("look." + part).orElse(""));
      FaultPoint.AMID_CLAIM.pass();
    }
    Durable.sync(drop);
    FaultPoint.AFTER_CLAIM.pass();
    if (whole) {
      // Whoever copied it here has not made sure that it outlasts a power cut. To open a pipe that
      // lies hidden in a folder would wait for ever.
      Trees.files(drop).stream()
          .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .forEach(Durable::sync);
      audit.job("claimed", job, Map.of());
      journal.write(job, JobState.CLAIMED, Map.of());
    } else {
      putBack(job);
    }
  }

  private static boolean taken(Path source, Path target, String stamp) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    if (!FileStamp.stamp(source).equals(stamp)) {
      return false;
    }
    try {
      Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Held by another program or taken away: a later poll sees how it stands.
      return false;
    }
    Durable.sync(Durable.above(source));
    // Somebody may have saved it anew in the instant between look and move.
    return FileStamp.stamp(target).equals(stamp);
  }

  private void putBack(Job job) throws IOException {
    for (int i = 0; job.fact("part." + i).isPresent(); i++) {
      Path source = folders.inbox().resolve(job.fact("part." + i).orElseThrow());
      String name = source.getFileName().toString();
      Path taken = job.drop(folders).resolve(name);
      if (Files.exists(taken, LinkOption.NOFOLLOW_LINKS)) {
        Path home = Durable.above(source);
        makeAgain(home);
        Durable.move(taken, home.resolve(freeName(home, name, Files.isDirectory(taken))));
      }
    }
    Trees.delete(folders.job(job.number()));
    audit.job("put back", job, Map.of());
    journal.write(job, JobState.WITHDRAWN, Map.of());
  }

  /** Somebody may have taken away the folder that a file lay in; the inbox itself must be there. */
  private void makeAgain(Path home) throws IOException {
    if (!home.equals(folders.inbox())) {
      makeAgain(Durable.above(home));
      Durable.folder(home);
    }
  }

  /** A name for a file or folder that nobody has now, the same if possible. */
  static String freeName(Path folder, String name, boolean isFolder) {
    if (!Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
      return name;
    }
    String base = isFolder ? name : InboxNames.base(name);
    return Outbox.freeName(folder, base, name.substring(base.length()));
  }

  /** The dropped files and folders of a job. */
  static List<Path> dropped(Job job, Folders folders) throws IOException {
    return Trees.list(job.drop(folders));
  }
}
