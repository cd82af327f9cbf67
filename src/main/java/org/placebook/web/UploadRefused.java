package org.placebook.web;

/** What was sent cannot be taken; the message is for an analyst. */
final class UploadRefused extends Exception {
  private static final long serialVersionUID = 1;

  UploadRefused(String message) {
    super(message);
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
