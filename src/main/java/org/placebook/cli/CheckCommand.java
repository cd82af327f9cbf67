package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placebook.run.WorkbookCheck;
import org.placebook.table.Finding;
import org.placebook.table.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook check}: whether workbooks may be published as they are. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description =
        "Checks workbooks against the rules of accessible spreadsheets; ends with 1 if any rule is"
            + " broken.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Workbooks: xlsx, xlsm, xls or ods, from Placebook or not.")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "Print one JSON array.")
  private boolean json;

  @Option(
      names = "--report",
      paramLabel = "FILE.xlsx",
      description = "Also write the results as a workbook that links to the cells.")
  private Optional<Path> report = Optional.empty();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    List<WorkbookCheck> checks =
        files.stream().map(file -> WorkbookCheck.of(file, limits.settings())).toList();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(WorkbookCheck.json(checks));
    } else {
      checks.forEach(check -> print(check, out));
    }
    Optional<Finding> unwritten = report.flatMap(file -> WorkbookCheck.report(checks, file));
    if (unwritten.isPresent()) {
      Messages.print(List.of(unwritten.get()), spec.commandLine().getErr());
      return ExitCode.REFUSED;
    }
    return checks.stream().allMatch(WorkbookCheck::isClean) ? ExitCode.FINISHED : ExitCode.REFUSED;
  }

  private static void print(WorkbookCheck check, PrintWriter out) {
    List<Finding> findings = check.findings();
    long errors = findings.stream().filter(f -> f.severity() == Severity.ERROR).count();
    out.println(
        "%s: %d to put right, %d to judge."
            .formatted(check.file().getFileName(), errors, findings.size() - errors));
    print("Must be put right", findings, true, out);
    print("For you to judge", findings, false, out);
  }

  private static void print(
      String heading, List<Finding> findings, boolean errors, PrintWriter out) {
    List<Finding> wanted =
        findings.stream().filter(f -> errors == (f.severity() == Severity.ERROR)).toList();
    if (!wanted.isEmpty()) {
      out.println(heading + ":");
      wanted.forEach(finding -> out.println("  - " + finding.place() + ": " + finding.message()));
    }
  }
}
