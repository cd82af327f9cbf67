package org.placebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.placebook.run.FunctionGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code placebook functions}: the formula language, with an example each. */
@Command(
    name = "functions",
    mixinStandardHelpOptions = true,
    description = "Lists the functions of recipes and of cells, by subject, with an example each.")
final class FunctionsCommand implements Callable<Integer> {
  @Option(names = "--markdown", description = "Print the list as a page in Markdown.")
  private boolean markdown;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    (markdown ? FunctionGuide.page() : FunctionGuide.lines()).forEach(out::println);
    return ExitCode.FINISHED;
  }
}
