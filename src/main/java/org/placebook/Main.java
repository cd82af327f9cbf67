package org.placebook;

/** The program's entry: the only place that ends the process. */
public final class Main {
  private Main() {}

  /** Runs the command line. */
  public static void main(String[] args) {
    System.exit(0);
  }
}
