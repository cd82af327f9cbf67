package org.placebook.formula.excel;

/** A figure stands in no cell at a constant distance from the row that needs it. */
final class NotBeside extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotBeside() {
    super("", null, false, false);
  }
}
