package org.placebook.table;

/**
 * No figure, for a stated reason.
 *
 * @param reason why
 * @param original what stood in the source: a marker such as {@code -}, or nothing for a blank cell
 */
public record Missing(Reason reason, String original) implements Value {
  /** Whether a value is missing for this reason. */
  public static boolean is(Value value, Reason reason) {
    return value instanceof Missing missing && missing.reason() == reason;
  }
}
