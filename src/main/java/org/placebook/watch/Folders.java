package org.placebook.watch;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The folders beneath a drop folder.
 *
 * @param root the drop folder itself
 */
record Folders(Path root) {

  private static final String ABOUT_TEMPLATES =
      """
      Put your own templates here: workbooks that hold a recipe, such as wards.xlsx.

      For each of them Placebook makes a folder of its name in the inbox when it starts: what is
      dropped into inbox/wards is finished by wards.xlsx. The templates that came with Placebook
      have their folders there already and need not be copied here.

      A template can be drafted from a table: placebook template draft TABLE.xlsx -o wards.xlsx
      """;

  /** Where people drop files. */
  Path inbox() {
    return root.resolve("inbox");
  }

  /** Where claimed files are while they are worked on. */
  Path working() {
    return root.resolve("working");
  }

  /** Where results go, unless a setting says otherwise. */
  Path outbox() {
    return root.resolve("outbox");
  }

  /** Where files go that could not be finished. */
  Path failed() {
    return root.resolve("failed");
  }

  /** Where dropped files go once their result is there. */
  Path archive() {
    return root.resolve("archive");
  }

  /** Where journal, audit log, heartbeat and lease are. */
  Path log() {
    return root.resolve("log");
  }

  /** Where the analysts' own templates are, unless a setting says otherwise. */
  Path templates() {
    return root.resolve("templates");
  }

  Path journal() {
    return log().resolve("journal.log");
  }

  Path waiting() {
    return log().resolve("waiting.txt");
  }

  Path heartbeat() {
    return log().resolve("heartbeat.json");
  }

  /** The folder of a job. */
  Path job(long number) {
    return working().resolve(JobNumber.text(number));
  }

  /** Where child processes keep temporary files. */
  Path temporary() {
    return working().resolve(".tmp");
  }

  /** Makes those that are not there; the drop folder itself must be. */
  void create() throws BadSetting, IOException {
    if (!Files.isDirectory(root)) {
      throw new NoSuchFileException(root.toString());
    }
    for (Path folder : List.of(inbox(), working(), outbox(), failed(), archive(), log())) {
      Durable.folder(folder);
    }
    for (Path folder : List.of(inbox(), failed(), archive())) {
      mustBeWithin(folder);
    }
    if (!Files.exists(templates())) {
      Durable.folder(templates());
      Durable.write(templates().resolve("what-this-folder-is-for.txt"), ABOUT_TEMPLATES);
    }
  }

  /** Only within a volume a move is one step, before and after which nothing is lost. */
  private void mustBeWithin(Path folder) throws BadSetting, IOException {
    Path probe = working().resolve(".tmp-probe");
    Path there = folder.resolve(".placebook-probe");
    Files.write(probe, new byte[0]);
    try {
      Files.move(probe, there, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new BadSetting(
          "The folder %s is on another disk or share than %s. Both must be on the same; only results may go elsewhere (setting 'outbox')."
              .formatted(folder, working()));
    } finally {
      Files.deleteIfExists(probe);
      Files.deleteIfExists(there);
    }
  }
}
