package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.placebook.run.TemplateCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code placebook template}: what can be done with templates. */
@Command(
    name = "template",
    mixinStandardHelpOptions = true,
    description = "Works with templates: workbooks that hold a recipe.")
final class TemplateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Finds every mistake in a template's recipe in one go.")
  int check(@Parameters(paramLabel = "TEMPLATE") Path template) {
    PrintWriter out = spec.commandLine().getOut();
    TemplateCheck check = TemplateCheck.of(template);
    Messages.print(check.findings(), out);
    out.println(
        check.usable()
            ? template.getFileName() + " can be used."
            : template.getFileName() + " cannot be used until the mistakes are put right.");
    return check.usable() ? ExitCode.FINISHED : ExitCode.REFUSED;
  }
}
