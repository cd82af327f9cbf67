package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placebook.files.Trees;

/** Clears up in working what a crash left and the journal does not need. */
final class Recovery {
  private static final Pattern OURS = Pattern.compile("\\d{6,}|\\.tmp.*|\\.question-.*");

  private final Folders folders;
  private final Journal journal;
  private final AuditLog audit;

  Recovery(Folders folders, Journal journal, AuditLog audit) {
    this.folders = folders;
    this.journal = journal;
    this.audit = audit;
  }

  void clear() throws IOException {
    Set<Path> needed =
        journal.jobs().stream().map(job -> folders.job(job.number())).collect(Collectors.toSet());
    for (Path path : Trees.list(folders.working())) {
      if (isOurs(path) && !needed.contains(path)) {
        rescue(path.resolve("drop"));
        Trees.tryToDelete(path);
      }
    }
  }

  /** What else is there, somebody put there; it is not ours to delete. */
  private static boolean isOurs(Path path) {
    return OURS.matcher(path.getFileName().toString()).matches();
  }

  /** Files of a job of which the journal knows nothing, as after its loss, are dropped anew. */
  private void rescue(Path drop) throws IOException {
    List<Path> dropped = Files.isDirectory(drop) ? Trees.list(drop) : List.of();
    for (Path path : dropped) {
      String name =
          Claiming.freeName(
              folders.inbox(), path.getFileName().toString(), Files.isDirectory(path));
      Durable.move(path, folders.inbox().resolve(name));
      audit.event("put back", Map.of("name", name));
    }
  }
}
