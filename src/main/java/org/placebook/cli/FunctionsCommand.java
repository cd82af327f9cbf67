package org.placebook.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.placebook.run.FunctionGuide;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code placebook functions}: the formula language, with an example each. */
@Command(
    name = "functions",
    mixinStandardHelpOptions = true,
    description = "Lists the functions that formulas of a recipe may use, with an example each.")
final class FunctionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    FunctionGuide.entries().forEach(out::println);
    return ExitCode.FINISHED;
  }
}
