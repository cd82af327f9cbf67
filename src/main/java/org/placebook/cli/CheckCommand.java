package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placebook.run.WorkbookCheck;
import org.placebook.table.Finding;
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

  @Option(names = "--all", description = "List each place at which a rule is broken.")
  private boolean all;

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

  /** A summary, then a line a rule; a screen holds it even of a workbook of many sheets. */
  private void print(WorkbookCheck check, PrintWriter out) {
    if (!check.refusals().isEmpty()) {
      out.println(check.file().getFileName() + ": not checked.");
      Messages.print(check.refusals(), out);
      return;
    }
    out.println(
        "%s: %d of %d rules hold; %s broken."
            .formatted(
                check.file().getFileName(),
                check.holding(),
                check.rules(),
                switch (check.essentialBroken()) {
                  case 0 -> "no essential one is";
                  case 1 -> "1 essential one is";
                  default -> check.essentialBroken() + " essential ones are";
                }));
    print("Must be put right", check, true, out);
    print("For you to judge", check, false, out);
  }

  private void print(String heading, WorkbookCheck check, boolean errors, PrintWriter out) {
    List<WorkbookCheck.OfRule> rules = check.byRule(errors);
    if (rules.isEmpty()) {
      return;
    }
    out.println(heading + ": " + rules.size() + (rules.size() == 1 ? " rule" : " rules"));
    for (WorkbookCheck.OfRule rule : rules) {
      out.println("  - " + rule.line());
      if (all) {
        rule.others().forEach(other -> out.println("      " + other));
      }
    }
    if (!all && rules.stream().anyMatch(rule -> !rule.others().isEmpty())) {
      out.println("  (--all lists each place.)");
    }
  }
}
