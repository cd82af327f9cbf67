package org.placebook.table;

/**
 * Something found in a file: located data, shown at the edge.
 *
 * @param severity how much it matters
 * @param place where
 * @param message what was found, what was looked for, the nearest match, what to do: for an analyst
 */
public record Finding(Severity severity, Place place, String message) {

  /** Refuses a finding that says nothing. */
  public Finding {
    if (message.isBlank()) {
      throw new IllegalArgumentException("A finding must say what was found at " + place);
    }
  }

  /** The message, closed by a full stop. */
  public String sentence() {
    return ".!?".indexOf(message.charAt(message.length() - 1)) < 0 ? message + "." : message;
  }

  /** Work cannot go on, or a figure is wrong unless somebody acts. */
  public static Finding error(Place place, String message) {
    return new Finding(Severity.ERROR, place, message);
  }

  /** A figure was left out or changed in reading. */
  public static Finding warning(Place place, String message) {
    return new Finding(Severity.WARNING, place, message);
  }

  /** Worth knowing. */
  public static Finding note(Place place, String message) {
    return new Finding(Severity.NOTE, place, message);
  }
}
