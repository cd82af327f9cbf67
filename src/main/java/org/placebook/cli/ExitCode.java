package org.placebook.cli;

/** What the program's end says to the shell. */
final class ExitCode {
  static final int FINISHED = 0;
  static final int REFUSED = 1;
  static final int USAGE = 2;

  /** Finished, but something that was asked for is left out. */
  static final int LEFT_OUT = 3;

  private ExitCode() {}
}
