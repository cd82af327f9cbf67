package org.placebook.sheet;

import org.placebook.table.Place;

/** A file that cannot be read, with a sentence for an analyst: what it is and what to do. */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Place place;

  /** With what was found and what to do. */
  public UnreadableFile(Place place, String message) {
    super(message);
    this.place = place;
  }

  /** With the fault behind it, for the log. */
  public UnreadableFile(Place place, String message, Throwable cause) {
    super(message, cause);
    this.place = place;
  }

  /** The file, and the sheet where it is known. */
  public Place place() {
    return place;
  }
}
