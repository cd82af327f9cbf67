package org.placebook.sheet;

/** What a cell holds. */
public enum CellKind {
  /** Nothing, or blanks only. */
  BLANK,
  /** A number. */
  NUMBER,
  /** A number that the file shows as a date: still a serial number. */
  DATE,
  /** A text. */
  TEXT,
  /** TRUE or FALSE, a number 1 or 0. */
  BOOLEAN,
  /** An error such as {@code #N/A}, kept as its text. */
  ERROR
}
