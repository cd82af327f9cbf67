package org.placebook.sheet.xlsx;

/**
 * The fast reader met XML that is well-formed perhaps, but nothing that spreadsheet programs write:
 * the plain reader takes over.
 */
public final class OutOfOrdinary extends Exception {
  private static final long serialVersionUID = 1;

  public OutOfOrdinary(String what) {
    super(what, null, false, false);
  }
}
