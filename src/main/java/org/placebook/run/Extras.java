package org.placebook.run;

/**
 * What is made beside the working copy.
 *
 * @param published whether copies for the public are
 * @param pictures whether the charts are written as pictures too
 */
public record Extras(boolean published, boolean pictures) {
  /** The working copy only. */
  public static final Extras NONE = new Extras(false, false);

  /** Copies for the public, or not; no pictures. */
  public Extras(boolean published) {
    this(published, false);
  }
}
