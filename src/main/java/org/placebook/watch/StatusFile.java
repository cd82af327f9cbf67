package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.placebook.run.Readiness;
import org.placebook.table.Finding;

/** The text in a folder of the inbox that says which input it still waits for. */
final class StatusFile {
  private StatusFile() {}

  /**
   * Writes it, if it does not say the same already.
   *
   * @param files those in the folder
   */
  static void write(Path folder, List<Path> files, Readiness readiness) throws IOException {
    StringBuilder text = new StringBuilder("Placebook waits for more files in this folder.\n\n");
    readiness.missing().forEach(input -> text.append("Still needed: ").append(input).append('\n'));
    for (Path file : files) {
      String word = readiness.used().contains(file) ? "Found: " : "Not needed or not recognised: ";
      text.append(word).append(file.getFileName()).append('\n');
    }
    text.append('\n');
    for (Finding finding : readiness.findings()) {
      text.append(finding.place()).append(": ").append(finding.message()).append('\n');
    }
    Path file = folder.resolve(InboxNames.STATUS);
    if (!Files.exists(file) || !Files.readString(file).contentEquals(text)) {
      Durable.replace(file, text.toString());
    }
  }

  /** Removes it once nothing is waited for; one that somebody has open is ignored all the same. */
  static void remove(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(InboxNames.STATUS));
    } catch (IOException e) {
      return;
    }
  }
}
