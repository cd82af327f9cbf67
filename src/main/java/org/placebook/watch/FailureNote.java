package org.placebook.watch;

import java.io.File;
import java.util.List;
import org.placebook.run.DropWords;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;

/** The plain-English text beside a file that could not be finished. */
final class FailureNote {
  private FailureNote() {}

  /** For files or a recipe with faults. */
  static String refused(Job job, List<Finding> findings) {
    StringBuilder text = new StringBuilder(opening(job));
    list(text, "Must be put right", Severity.ERROR, findings);
    list(text, "Should be looked at", Severity.WARNING, findings);
    return text.append("\nPut this right and drop it again. The file itself was not changed.\n")
        .toString();
  }

  private static void list(
      StringBuilder text, String heading, Severity severity, List<Finding> findings) {
    List<Finding> wanted = findings.stream().filter(f -> f.severity() == severity).toList();
    if (!wanted.isEmpty()) {
      text.append('\n').append(heading).append(":\n");
      wanted.forEach(
          f ->
              text.append("- ")
                  .append(shown(f.place()))
                  .append(": ")
                  .append(words(f))
                  .append('\n'));
    }
  }

  private static String words(Finding finding) {
    return DropWords.of(finding.message());
  }

  /** Where the watcher keeps a file says nothing to whoever dropped it. */
  private static Place shown(Place place) {
    String name = place.file().substring(place.file().lastIndexOf(File.separatorChar) + 1);
    return new Place(name, place.sheet(), place.cell());
  }

  /** For attempts that went wrong. */
  static String gaveUp(Job job, String sentence, int attempts) {
    return opening(job)
        + "\n"
        + sentence
        + "\n\nIt was tried "
        + (attempts == 1 ? "once" : attempts + " times")
        + ". Drop it again to have it tried once more. The file itself was not changed.\n";
  }

  private static String opening(Job job) {
    return "Placebook could not finish %s%s, which arrived on %s.\n"
        .formatted(
            job.name(),
            job.template().map(template -> " with the template " + template).orElse(""),
            job.arrived().toString().substring(0, 16).replace("T", " at ") + " (UTC)");
  }
}
