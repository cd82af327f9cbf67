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
    print(others, out);
  }

  /** Errors and warnings, of notes only a few, since Checks lists them all. */
  static void print(List<Finding> findings, PrintWriter out) {
    print(findings, Severity.ERROR, "Must be put right", MOST_FAULTS, out);
    print(findings, Severity.WARNING, "Should be looked at", MOST_WARNINGS, out);
    print(findings, Severity.NOTE, "Good to know", MOST_NOTES, out);
  }

  private static void print(
      List<Finding> findings, Severity severity, String heading, int most, PrintWriter out) {
    List<Finding> wanted = findings.stream().filter(f -> f.severity() == severity).toList();
    String others = severity == Severity.ERROR ? "" : "; the sheet Checks lists them all";
    print(heading, wanted.stream().map(Messages::line).toList(), most, others, out);
  }

  private static String line(Finding finding) {
    return finding.place() + ": " + finding.sentence();
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
