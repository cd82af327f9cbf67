package org.placebook.cli;

import java.io.PrintWriter;
import java.util.List;
import org.placebook.run.OwnWorkbook;
import org.placebook.table.Finding;
import org.placebook.table.Severity;

/** What became of an analyst's own workbook, as she reads it: cells are named as in formulas. */
final class OwnMessages {
  private OwnMessages() {}

  /** Prints a result and answers the exit code. */
  static int print(OwnWorkbook.Result result, PrintWriter out, PrintWriter err) {
    if (result.workbook().isEmpty()) {
      print("Must be put right", result.findings(), Severity.ERROR, err);
      err.println("Nothing was written.");
      return ExitCode.REFUSED;
    }
    result.lines().forEach(out::println);
    print("Should be looked at", result.findings(), Severity.WARNING, out);
    print("Good to know", result.findings(), Severity.NOTE, out);
    result.backup().ifPresent(backup -> out.println("The workbook as it was: " + backup));
    out.println("Finished: " + result.workbook().get());
    return ExitCode.FINISHED;
  }

  private static void print(
      String heading, List<Finding> findings, Severity severity, PrintWriter out) {
    List<Finding> wanted = findings.stream().filter(f -> f.severity() == severity).toList();
    if (!wanted.isEmpty()) {
      out.println(heading + ":");
      wanted.forEach(finding -> out.println("  - " + place(finding) + ": " + finding.sentence()));
    }
  }

  private static String place(Finding finding) {
    String sheet = finding.place().sheet();
    String cell = finding.place().cell();
    if (sheet.isEmpty() || cell.isEmpty()) {
      return finding.place().toString();
    }
    String quoted =
        sheet.matches("[\\p{L}_][\\p{L}\\d_.]*") ? sheet : "'" + sheet.replace("'", "''") + "'";
    return quoted + "!" + cell;
  }
}
