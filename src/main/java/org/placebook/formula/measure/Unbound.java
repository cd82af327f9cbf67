package org.placebook.formula.measure;

/** A name in a formula means nothing here, or a function cannot take what it was given. */
public final class Unbound extends Exception {
  private static final long serialVersionUID = 1;

  /** With what was found and what to write instead. */
  public Unbound(String message) {
    super(message);
  }

  /** The sentence for the analyst. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
