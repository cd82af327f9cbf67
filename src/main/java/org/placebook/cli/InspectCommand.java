package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.placebook.run.Inspection;
import org.placebook.table.FigureColumn;
import org.placebook.table.LabelColumn;
import org.placebook.table.Letters;
import org.placebook.table.Table;
import picocli.CommandLine.Command;
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

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Inspection inspection = Inspection.of(file);
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(inspection.json());
    } else {
      inspection.tables().forEach(table -> print(table, out));
      Messages.print(inspection.findings(), out);
      if (inspection.isReadable() && inspection.tables().isEmpty()) {
        out.println("No table of figures was recognised in " + inspection.file() + ".");
      }
    }
    return inspection.isReadable() ? ExitCode.FINISHED : ExitCode.REFUSED;
  }

  private static void print(Table table, PrintWriter out) {
    out.println(
        "Sheet %s, table %d: %s"
            .formatted(
                table.sheet(),
                table.number(),
                table.title().isEmpty() ? "no title" : table.title()));
    table.preamble().forEach((name, value) -> out.println("  " + name + ": " + value));
    out.println(
        "  Headings in rows %d to %d, figures in rows %d to %d, columns %s to %s (%s)"
            .formatted(
                table.header().first(),
                table.header().last(),
                table.body().first(),
                table.body().last(),
                Letters.of(table.firstColumn()),
                Letters.of(table.lastColumn()),
                table.orientation().words()));
    table.areaCodes().ifPresent(column -> out.println("  Area codes: " + shown(column)));
    table.areaNames().ifPresent(column -> out.println("  Area names: " + shown(column)));
    for (FigureColumn column : table.figures()) {
      out.println("  %s  %s".formatted(Letters.of(column.position()), column.heading()));
    }
    table
        .legend()
        .forEach((marker, reason) -> out.println("  " + marker + " means " + reason.meaning()));
    out.println();
  }

  private static String shown(LabelColumn column) {
    String heading = column.heading().isEmpty() ? "no heading" : column.heading();
    return "column " + Letters.of(column.position()) + ", " + heading;
  }
}
