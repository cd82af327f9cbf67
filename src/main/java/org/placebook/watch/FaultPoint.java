package org.placebook.watch;

/**
 * Instants at which tests stop the process as a power cut would. The system property {@code
 * placebook.fault} names one; nothing else reads it, and without it nothing happens.
 */
enum FaultPoint {
  BEFORE_CLAIM,
  AFTER_CLAIMING_LINE,
  AMID_CLAIM,
  AFTER_CLAIM,
  AFTER_START,
  AFTER_MAKING,
  AFTER_MADE_LINE,
  AFTER_STAGING,
  AFTER_PUBLISHING_LINE,
  AFTER_LINK,
  AFTER_PUBLISHING,
  AFTER_PUBLISHED_LINE,
  AFTER_ARCHIVING,
  AFTER_FAILING_LINE,
  AFTER_NOTE,
  AFTER_FAILING,
  AFTER_DONE_LINE;

  /** What the shell reports of a process that was killed. */
  private static final int KILLED = 137;

  private static final String WANTED = System.getProperty("placebook.fault", "");

  /** Stops the process at once if this instant is the one named. */
  void pass() {
    if (WANTED.equals(name())) {
      Runtime.getRuntime().halt(KILLED);
    }
  }
}
