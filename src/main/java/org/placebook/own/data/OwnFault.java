package org.placebook.own.data;

/** What is wrong with a typed function, in a sentence for its analyst. */
public final class OwnFault extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With what was found, what was looked for and what to do. */
  public OwnFault(String sentence) {
    super(sentence, null, false, false);
  }

  /** The sentence for the analyst. */
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
