package org.placebook.run;

/**
 * What is made beside the working copy.
 *
 * @param published whether copies for the public are
 */
public record Extras(boolean published) {
  /** The working copy only. */
  public static final Extras NONE = new Extras(false);
}
