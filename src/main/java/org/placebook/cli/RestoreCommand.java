package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placebook.run.OwnWorkbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook restore}: typed functions come back in the place of native formulas. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Brings the functions back that add replaced, and takes the sheets away that it added."
            + " Your own edits stay.")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "BOOK", description = "A workbook that add has written.")
  private Path book = Path.of("");

  @Mixin private OwnBookOptions where = new OwnBookOptions();

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter err = spec.commandLine().getErr();
    OwnWorkbook.Result result = OwnWorkbook.restore(book, where.how(true), limits.settings());
    return OwnMessages.print(result, out, err);
  }
}
