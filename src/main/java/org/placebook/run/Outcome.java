package org.placebook.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** How a job ended. */
public sealed interface Outcome {

  /** Everything found wrong or odd on the way. */
  List<Finding> findings();

  /**
   * A workbook was finished; what could not be, its sheet Checks lists.
   *
   * @param workbook where it is
   * @param findings everything found
   * @param published the copies for the public, where they were asked for and could be made
   * @param pictures of the charts, where they were asked for
   * @param claim one of the findings: what a table without a recipe was taken for
   * @param points the first of its findings in words
   * @param each the workbooks of each area or group, which the workbook then is the index of
   * @param reports main points and Summary as a Word document, where they were asked for: of the
   *     workbook, or of each
   */
  record Finished(
      Path workbook,
      List<Finding> findings,
      List<Path> published,
      List<Path> pictures,
      Optional<Finding> claim,
      List<String> points,
      List<Path> each,
      List<Path> reports)
      implements Outcome {
    /** Copies the lists. */
    public Finished {
      findings = List.copyOf(findings);
      published = List.copyOf(published);
      pictures = List.copyOf(pictures);
      points = List.copyOf(points);
      each = List.copyOf(each);
      reports = List.copyOf(reports);
    }

    /** How many faults stand in the way of something that was asked for. */
    public long faults() {
      return findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    }

    /** Nothing beside the working copy. */
    public Finished(Path workbook, List<Finding> findings) {
      this(
          workbook,
          findings,
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());
    }
  }

  /**
   * Nothing could be finished.
   *
   * @param findings at least one, saying why
   */
  record Refused(List<Finding> findings) implements Outcome {
    /** Refuses without a reason are refused. */
    public Refused {
      findings = List.copyOf(findings);
      if (findings.isEmpty()) {
        throw new IllegalArgumentException("A refusal must say why");
      }
    }
  }
}
