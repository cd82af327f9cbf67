package org.placebook.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.placebook.run.TemplateCheck;
import org.placebook.run.TemplateDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
      description = {
        "Finds every mistake in a template's recipe in one go.",
        "With downloads, also what does not go together with them. Nothing is written."
      })
  int check(
      @Parameters(paramLabel = "TEMPLATE [DOWNLOAD...]", arity = "1..*", hideParamSyntax = true)
          List<Path> files,
      @Mixin LimitOptions limits) {
    Path template = files.get(0);
    PrintWriter out = spec.commandLine().getOut();
    TemplateCheck check =
        TemplateCheck.of(template, files.subList(1, files.size()), limits.settings());
    Messages.print(check.findings(), out);
    out.println(
        check.usable()
            ? template.getFileName() + " can be used."
            : template.getFileName() + " cannot be used until the mistakes are put right.");
    return check.usable() ? ExitCode.FINISHED : ExitCode.REFUSED;
  }

  @Command(
      name = "draft",
      mixinStandardHelpOptions = true,
      description = {
        "Drafts a template for tables that came without one, to edit in Excel.",
        "Of several files, the largest table of each is an input of the draft."
      })
  int draft(
      @Parameters(paramLabel = "FILE", arity = "1..*") List<Path> files,
      @Option(
              names = {"-o", "--output"},
              paramLabel = "TEMPLATE",
              required = true,
              description = "The workbook to write, such as my-template.xlsx.")
          Path template,
      @Mixin LimitOptions limits) {
    TemplateDraft draft = TemplateDraft.of(files, template, limits.settings());
    Messages.print(
        draft.findings(), "; the sheet Start here has them", spec.commandLine().getOut());
    draft
        .template()
        .ifPresent(written -> spec.commandLine().getOut().println("Written: " + written));
    if (draft.template().isEmpty()) {
      return ExitCode.REFUSED;
    }
    return draft.isWhole() ? ExitCode.FINISHED : ExitCode.LEFT_OUT;
  }
}
