package org.placebook;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.placebook.cli.CommandLineDoor;

/** The program's entry: the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = CommandLineDoor.run(arguments, out, err);
    out.flush();
    err.flush();
    System.exit(code);
  }
}
