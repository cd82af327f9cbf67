package org.placebook.formula;

/**
 * A mistake in a formula.
 *
 * @param position the character where it stands, counted from 1
 * @param message what was found and what to write instead, for an analyst
 */
public record Fault(int position, String message) {

  /** Refuses a fault that says nothing. */
  public Fault {
    if (position < 1 || message.isBlank()) {
      throw new IllegalArgumentException("A fault needs a position and a message");
    }
  }

  /** For a message: what is wrong, and at which character. */
  @Override
  public String toString() {
    return message + " (character " + position + ")";
  }
}
