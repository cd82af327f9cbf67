package org.placebook.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * What no one foresaw: a fault of the program, not of the analyst. The user reads one sentence; the
 * details go to a file for whoever looks after the program.
 */
final class LastResort implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    line.getErr()
        .println(
            "Placebook met a fault of its own and stopped. Your files are unchanged. Please send the file "
                + written(fault)
                + " to whoever looks after Placebook.");
    return ExitCode.REFUSED;
  }

  private static Path written(Exception fault) {
    try {
      Path file = Files.createTempFile("placebook-fault-", ".txt");
      try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
        fault.printStackTrace(out);
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("No room even for a note of the fault", e);
    }
  }
}
