package org.placebook.watch;

/** A child process hung, crashed or ran out of memory; the message is for an analyst. */
final class ChildTrouble extends Exception {
  private static final long serialVersionUID = 1;

  ChildTrouble(String message) {
    super(message);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
