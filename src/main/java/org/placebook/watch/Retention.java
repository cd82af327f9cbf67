package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.placebook.files.Trees;

/** Deletes archived files after the time that was asked for; nothing if none was. */
final class Retention {
  private Retention() {}

  static void apply(Folders folders, Settings settings, AuditLog audit) throws IOException {
    if (settings.keepArchive().isEmpty()) {
      return;
    }
    Duration kept = settings.keepArchive().get();
    LocalDate oldest = LocalDate.now(ZoneOffset.UTC).minusDays(kept.toDays());
    for (Path day : Trees.list(folders.archive())) {
      if (isBefore(day.getFileName().toString(), oldest)) {
        Trees.tryToDelete(day);
        String event = Files.exists(day) ? "archive not deleted" : "archive deleted";
        audit.event(event, Map.of("name", day.getFileName().toString()));
      }
    }
  }

  private static boolean isBefore(String day, LocalDate oldest) {
    try {
      return LocalDate.parse(day).isBefore(oldest);
    } catch (DateTimeParseException e) {
      // Somebody's own folder.
      return false;
    }
  }
}
