package org.placebook.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.placebook.run.output.LimitSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How much of a file is read before it is refused, for those who have larger files. */
final class LimitOptions {
  @Option(
      names = "--limit",
      paramLabel = "NAME=NUMBER",
      description =
          "Read more, or less, of a file than usual: cells of a sheet (60M), characters of all"
              + " texts (2G), parts of the file (20K), bytes unpacked (4G). Such as --limit"
              + " cells=100M. For all runs: the environment variable"
              + " PLACEBOOK_LIMITS=cells=100M;unpacked=8G.")
  private Map<String, String> limits = new LinkedHashMap<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  LimitSettings settings() {
    try {
      return LimitSettings.of(limits);
    } catch (IllegalArgumentException | ArithmeticException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
