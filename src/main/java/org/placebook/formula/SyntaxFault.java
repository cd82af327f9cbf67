package org.placebook.formula;

/** Ends the parsing of one formula; never leaves this package. */
final class SyntaxFault extends Exception {
  private static final long serialVersionUID = 1;

  private final int position;

  /** A fault at a character, counted from 1. */
  SyntaxFault(int position, String message) {
    super(message, null, false, false);
    this.position = position;
  }

  Fault fault() {
    return new Fault(position, String.valueOf(getMessage()));
  }
}
