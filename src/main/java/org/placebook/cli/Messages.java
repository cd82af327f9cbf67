package org.placebook.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** Findings as an analyst reads them. */
final class Messages {
  private static final int MOST_NOTES = 12;

  /** Whoever has put so many right will run again. */
  private static final int MOST_FAULTS = 100;

  private Messages() {}

  /** What a table was taken for comes first, in one line. */
  static void print(Optional<Finding> claim, List<Finding> findings, PrintWriter out) {
    claim.ifPresent(first -> out.println(first.sentence()));
    List<Finding> others =
        findings.stream().filter(f -> claim.filter(f::equals).isEmpty()).toList();
    print(others, out);
  }

  /** Errors and warnings, of notes only a few, since Checks lists them all. */
  static void print(List<Finding> findings, PrintWriter out) {
    print(findings, Severity.ERROR, "Must be put right", MOST_FAULTS, out);
    print(findings, Severity.WARNING, "Should be looked at", MOST_FAULTS, out);
    print(findings, Severity.NOTE, "Good to know", MOST_NOTES, out);
  }

  private static void print(
      List<Finding> findings, Severity severity, String heading, int most, PrintWriter out) {
    List<Finding> wanted = findings.stream().filter(f -> f.severity() == severity).toList();
    if (wanted.isEmpty()) {
      return;
    }
    out.println(heading + ":");
    for (Finding finding : wanted.subList(0, Math.min(most, wanted.size()))) {
      out.println("  - " + finding.place() + ": " + finding.sentence());
    }
    if (wanted.size() > most) {
      out.println("  - and " + (wanted.size() - most) + " more.");
    }
  }
}
