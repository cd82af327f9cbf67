package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placebook.run.OwnWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook add}: functions typed in a workbook's cells become native formulas. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description =
        "Puts Excel's own formulas in the place of functions typed in a workbook's cells, such as"
            + " =PB.LQ([@Retail]). Nothing else in the workbook changes.")
final class AddCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", description = "The workbook: xlsx or xlsm.")
  private Path book = Path.of("");

  @Mixin private OwnBookOptions where = new OwnBookOptions();

  @Option(
      names = "--replace",
      description = "Replace sheets that were added before, even if they were edited by hand.")
  private boolean replace;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    OwnWorkbook.Result result = OwnWorkbook.add(book, where.how(replace), limits.settings());
    return OwnMessages.print(result, out, err);
  }
}
