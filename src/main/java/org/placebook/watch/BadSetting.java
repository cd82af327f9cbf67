package org.placebook.watch;

/** A setting that cannot be used; the message names it and says what is expected. */
final class BadSetting extends Exception {
  private static final long serialVersionUID = 1;

  BadSetting(String message) {
    super(message);
  }
}
