package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placebook.run.Inspection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook inspect}: what is recognised in a file, and why. */
@Command(
    name = "inspect",
    mixinStandardHelpOptions = true,
    description = "Shows what Placebook recognises in a file.")
final class InspectCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "A spreadsheet of any format.")
  private Path file = Path.of("");

  @Option(names = "--json", description = "Print one JSON object.")
  private boolean json;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inspection inspection = Inspection.of(file, limits.settings());
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(inspection.json());
    } else {
      inspection.tables().forEach(new TableInWords(out)::print);
      Messages.print(inspection.findings(), out);
      if (inspection.isReadable() && inspection.tables().isEmpty()) {
        out.println("No table of figures was recognised in " + inspection.file() + ".");
      }
    }
    return inspection.isReadable() ? ExitCode.FINISHED : ExitCode.REFUSED;
  }
}
