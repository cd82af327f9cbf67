package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.placebook.run.Extras;
import org.placebook.run.Outcome;
import org.placebook.run.Request;
import org.placebook.run.Run;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook process}: files in, a finished workbook out. */
@Command(
    name = "process",
    mixinStandardHelpOptions = true,
    description = "Finishes a workbook from downloads and a template. Your files are not changed.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:Finished.",
      "1:Refused; nothing was written.",
      "2:The command was not understood.",
      "3:Finished, but something that was asked for is left out; the messages say what."
    })
final class ProcessCommand implements Callable<Integer> {
  private static final String NO_FILES =
      """
      Name the files to finish, or the folder that holds them:
        placebook process wards.xlsx
        placebook process downloads -t template.xlsx -o results
      Or drag them onto placebook. 'placebook help process' says what else can be asked for.\
      """;

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|FOLDER",
      description = "The downloads, or folders that hold them.")
  private List<Path> files = List.of();

  @Option(
      names = {"-t", "--template"},
      paramLabel = "TEMPLATE",
      description = "The workbook with the recipe. Without it, the one among the files is used.")
  private Optional<Path> template = Optional.empty();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER|NAME.xlsx",
      defaultValue = ".",
      description =
          "Where the finished workbook goes, or its name; this folder if left out. A name that is"
              + " taken gets a number.")
  private Path output = Path.of(".");

  @Option(names = "--open", description = "Open the finished workbook, if the system can.")
  private boolean open;

  @Option(
      names = "--publish",
      description =
          "Also write copies for the public, beside it: values only, as xlsx, ods and CSV with"
              + " CSVW metadata.")
  private boolean publish;

  @Option(
      names = "--pictures",
      description = "Also write each chart as SVG and PNG, into a folder beside it.")
  private boolean pictures;

  @Option(
      names = "--report",
      paramLabel = "docx",
      description =
          "Also write main points, Summary and findings as a Word document: --report docx.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--previous",
      paramLabel = "FILE",
      description =
          "An earlier release: the finished workbook, its published copy, or a download of then."
              + " Checks lists which figures moved far since.")
  private Optional<Path> previous = Optional.empty();

  @Option(
      names = "--our-area",
      paramLabel = "AREA",
      description =
          "The area that the workbook is made for, by name or code; several are separated by"
              + " semicolons. Tables and charts mark it and the main points speak of it first.")
  private Optional<String> ourArea = Optional.empty();

  @Option(
      names = "--each-area",
      description =
          "Make a workbook for each area compared, with it as our area, and an index of them; with"
              + " --our-area only for the areas named.")
  private boolean eachArea;

  @Option(
      names = "--each-group",
      description = "Make a workbook for each group of areas, likewise.")
  private boolean eachGroup;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    if (files.isEmpty()) {
      err.println(NO_FILES);
      return ExitCode.USAGE;
    }
    if (report.filter(kind -> !kind.equalsIgnoreCase("docx")).isPresent()) {
      err.println("--report makes a Word document only: write --report docx.");
      return ExitCode.USAGE;
    }
    Outcome outcome =
        Run.process(
            request(),
            step -> {
              err.println(step + " …");
              err.flush();
            });
    if (outcome instanceof Outcome.Finished finished) {
      Messages.print(finished.claim(), finished.findings(), out);
      out.println("Finished: " + finished.workbook());
      if (!finished.each().isEmpty()) {
        Path each = finished.workbook().resolveSibling("");
        out.println("One for each: %s (%d workbooks)".formatted(each, finished.each().size()));
      }
      beside("For publication", finished, finished.published(), out);
      beside("Pictures", finished, finished.pictures(), out);
      if (finished.each().isEmpty()) {
        finished.reports().forEach(path -> out.println("Report: " + path));
      } else {
        beside("Reports", finished, finished.reports(), out);
      }
      if (open) {
        Opening.of(finished.workbook());
      }
      if (finished.faults() > 0) {
        out.println(
            "Not all that was asked for is in it: %s above. What is left out, the worksheet Checks lists too."
                .formatted(
                    finished.faults() == 1
                        ? "see the fault"
                        : "see the " + finished.faults() + " faults"));
        return ExitCode.LEFT_OUT;
      }
      boolean all =
          (!publish || !finished.published().isEmpty())
              && (!pictures || !finished.pictures().isEmpty())
              && (report.isEmpty() || !finished.reports().isEmpty());
      return all ? ExitCode.FINISHED : ExitCode.LEFT_OUT;
    }
    Messages.print(outcome.findings(), err);
    err.println("Nothing was written.");
    return ExitCode.REFUSED;
  }

  /** What was made beside the workbook, or beside each of several. */
  private static void beside(
      String what, Outcome.Finished finished, List<Path> files, PrintWriter out) {
    if (!files.isEmpty()) {
      Path first = finished.each().isEmpty() ? files.get(0) : finished.workbook();
      out.println("%s: %s (%d files)".formatted(what, first.resolveSibling(""), files.size()));
    }
  }

  private Request request() {
    Request request =
        new Request(files, template, output, new Extras(publish, pictures, report.isPresent()))
            .within(limits.settings())
            .comparedWith(previous)
            .about(ourArea);
    if (eachArea) {
      return request.forEachArea();
    }
    return eachGroup ? request.forEachGroup() : request;
  }
}
