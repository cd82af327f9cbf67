package org.placebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Findings as an analyst reads them. */
final class Messages {
  private static final int MOST_NOTES = 6;
  private static final int MOST_WARNINGS = 10;

  /** Whoever has put so many right will run again; with the others they fit a screen. */
  private static final int MOST_FAULTS = 12;

  private Messages() {}

  /** What a table was taken for comes first, in one line. */
  static void print(Optional<Finding> claim, List<Finding> findings, PrintWriter out) {
    claim.ifPresent(first -> out.println(first.sentence()));
    List<Finding> others =
        findings.stream().filter(f -> claim.filter(f::equals).isEmpty()).toList();
    print(others, "; the sheet Checks lists them all", out);
  }

  /** Errors, warnings and notes, of each as many as are read, where no sheet lists the others. */
  static void print(List<Finding> findings, PrintWriter out) {
    print(findings, "", out);
  }

  /**
   * Errors, warnings and notes, of each as many as are read.
   *
   * @param others where all warnings and notes are to be found
   */
  static void print(List<Finding> findings, String others, PrintWriter out) {
    print("Must be put right", lines(findings, Severity.ERROR), MOST_FAULTS, "", out);
    print("Should be looked at", lines(findings, Severity.WARNING), MOST_WARNINGS, others, out);
    print("Good to know", lines(findings, Severity.NOTE), MOST_NOTES, others, out);
  }

  private static List<String> lines(List<Finding> findings, Severity severity) {
    return findings.stream()
        .filter(f -> f.severity() == severity)
        .map(finding -> finding.place() + ": " + finding.sentence())
        .toList();
  }

  /**
   * A list under its heading and count.
   *
   * @param most how many of it are shown
   * @param others where the others are to be found
   */
  static void print(String heading, List<String> lines, int most, String others, PrintWriter out) {
    if (lines.isEmpty()) {
      return;
    }
    out.println(heading + ": " + lines.size());
    lines.stream().limit(most).forEach(line -> out.println("  - " + line));
    if (lines.size() > most) {
      out.println("  - and " + (lines.size() - most) + " more" + others + ".");
    }
  }
}
