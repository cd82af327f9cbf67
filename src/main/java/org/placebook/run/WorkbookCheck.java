package org.placebook.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placebook.check.CheckResult;
import org.placebook.check.Checker;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Finding;
import org.placebook.table.Place;
import org.placebook.table.Severity;
import org.placebook.write.xlsx.BookWriter;

/**
 * A workbook checked against the rules of accessible, publishable spreadsheets.
 *
 * @param file where it is
 * @param results breaches and advice, by rule
 * @param refusals why it could not be read, if it could not
 */
public record WorkbookCheck(Path file, List<CheckResult> results, List<Finding> refusals) {

  /** Copies the lists. */
  public WorkbookCheck {
    results = List.copyOf(results);
    refusals = List.copyOf(refusals);
  }

  /** Checks a file; one that cannot be read gives no results and says why. */
  public static WorkbookCheck of(Path file) {
    return of(file, LimitSettings.inForce());
  }

  /** The same within limits. */
  public static WorkbookCheck of(Path file, LimitSettings settings) {
    try {
      return new WorkbookCheck(file, Checker.check(file, settings.limits()), List.of());
    } catch (UnreadableFile e) {
      return refused(file, e.place(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      return refused(
          file,
          Place.file(String.valueOf(file.getFileName())),
          "The file could not be read to its end (%s). Copy it to this computer and try again."
              .formatted(e.getMessage()));
    }
  }

  private static WorkbookCheck refused(Path file, Place place, String message) {
    return new WorkbookCheck(file, List.of(), List.of(Finding.error(place, message)));
  }

  /** Refusals and results as findings: a broken rule is an error, advice a note. */
  public List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(refusals);
    results.forEach(result -> findings.add(result.finding()));
    return List.copyOf(findings);
  }

  /** Whether no rule is broken. */
  public boolean isClean() {
    return findings().stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
  }

  /** One object in JSON for each file, in an array. */
  public static String json(List<WorkbookCheck> checks) {
    return CheckJson.of(checks);
  }

  /**
   * Writes the results as a workbook whose table links to the cells; a file that is there already
   * is not replaced.
   *
   * @return why it could not be written, if it could not
   */
  public static Optional<Finding> report(List<WorkbookCheck> checks, Path target) {
    return NewFile.write(
        target, path -> BookWriter.write(CheckReportBook.of(checks), Optional.empty(), path));
  }
}
