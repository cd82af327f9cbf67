package org.placebook.formula.measure;

/** A name in a formula means nothing here, or a function cannot take what it was given. */
public final class Unbound extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean isSaid;

  /** With what was found and what to write instead. */
  public Unbound(String message) {
    this(message, false);
  }

  private Unbound(String message, boolean isSaid) {
    super(message);
    this.isSaid = isSaid;
  }

  /** What follows from a fault that was found and said before: an input, a list, a total. */
  public static Unbound following(String message) {
    return new Unbound(message, true);
  }

  /** Whether the fault it follows from has been said. */
  public boolean isSaid() {
    return isSaid;
  }

  /** The sentence for the analyst. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
