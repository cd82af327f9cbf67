package org.placebook.watch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.placebook.files.Digest;
import org.placebook.files.SafeName;

/**
 * The folder of results. A result is copied under a hidden name, opened again and verified, put on
 * the disk, and only then given its name.
 *
 * @param folder the folder, on whatever volume
 */
record Outbox(Path folder) {

  /** Where a job's result lies until it gets its name: several drop folders may share an outbox. */
  Path staged(Job job) {
    String arrival = Long.toString(job.arrived().toEpochMilli(), Character.MAX_RADIX);
    return folder.resolve(".placebook-" + JobNumber.text(job.number()) + "-" + arrival + ".part");
  }

  /** Forgets a staged result. */
  void discard(Job job) throws IOException {
    Files.deleteIfExists(staged(job));
  }

  /** Refuses to go on without the folder: a share that is gone must not look like an empty one. */
  void mustBeThere() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
  }

  /**
   * Copies a result in, hidden.
   *
   * @param sha256 what it must be when opened again
   */
  void stage(Path result, Job job, String sha256) throws IOException {
    mustBeThere();
    Path staged = staged(job);
    try (InputStream in = Files.newInputStream(result);
        OutputStream out = Files.newOutputStream(staged)) {
      in.transferTo(out);
    }
    try (FileChannel channel =
        FileChannel.open(staged, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      channel.force(true);
      if (!ZipDirectory.isWhole(channel)) {
        throw new IOException("The copy of the result in the outbox is not whole");
      }
    }
    if (!Digest.of(staged).equals(sha256)) {
      throw new IOException("The copy of the result in the outbox differs from the result");
    }
    // Were its name lost in a power cut, it would look as if it had been published already.
    Durable.sync(folder);
  }

  /** A name that nobody has now. */
  String freeName(String base, String ending) {
    return freeName(folder, base, ending);
  }

  /** A name in a folder that nobody has now. */
  static String freeName(Path folder, String base, String ending) {
    for (int number = 1; ; number++) {
      String name = SafeName.of(base, ending, number);
      if (!Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS)) {
        return name;
      }
    }
  }

  /** Whether a job's result is no longer hidden. */
  boolean isPublished(Job job) {
    return !Files.exists(staged(job));
  }

  /** Takes a result of ours back that turned out wrong, unless somebody has made it theirs. */
  void withdraw(String name, String sha256) throws IOException {
    Path result = folder.resolve(name);
    if (Files.exists(result) && Digest.of(result).equals(sha256)) {
      Files.delete(result);
    }
  }

  /**
   * Gives the staged result its name; done again, it does nothing.
   *
   * @throws FileAlreadyExistsException if somebody took the name meanwhile
   */
  void publish(Job job, String name) throws IOException {
    mustBeThere();
    if (Files.exists(staged(job))) {
      Durable.move(staged(job), folder.resolve(name));
    }
  }
}
