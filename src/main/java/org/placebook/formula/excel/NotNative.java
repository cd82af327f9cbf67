package org.placebook.formula.excel;

/** A measure turned out to have no native form while its text was being made. */
public final class NotNative extends RuntimeException {
  private static final long serialVersionUID = 1;

  NotNative(String why) {
    super(why, null, false, false);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
