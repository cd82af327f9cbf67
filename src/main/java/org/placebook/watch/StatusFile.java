package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.placebook.run.Readiness;
import org.placebook.table.Finding;

/** The text in a folder of the inbox that says which input it still waits for. */
final class StatusFile {
  private StatusFile() {}

  /** Writes it, if it does not say the same already. */
  static void write(Path folder, Readiness readiness) throws IOException {
    StringBuilder text = new StringBuilder("Placebook waits for more files in this folder.\n\n");
    readiness.missing().forEach(input -> text.append("Still needed: ").append(input).append('\n'));
    readiness
        .used()
        .forEach(file -> text.append("Found: ").append(file.getFileName()).append('\n'));
    text.append('\n');
    for (Finding finding : readiness.findings()) {
      text.append(finding.message()).append('\n');
    }
    Path file = folder.resolve(InboxNames.STATUS);
    if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
      Durable.replace(file, text.toString());
    }
  }

  /** Removes it once nothing is waited for. */
  static void remove(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve(InboxNames.STATUS));
  }
}
