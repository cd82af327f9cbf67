package org.placebook.watch;

/** How far a job is. A state is journalled before the next step begins. */
enum JobState {
  /** Its files are about to be moved out of the inbox. */
  CLAIMING,
  /** Its files are in working. */
  CLAIMED,
  /** The files went back to the inbox, or never left it; the number is not used again. */
  WITHDRAWN,
  /** A child process works on it. */
  STARTED,
  /** An orderly stop cut the attempt short; it does not count. */
  INTERRUPTED,
  /** The attempt went wrong by no fault that is sure to come again. */
  TROUBLED,
  /** The result lies in working. */
  MADE,
  /** A whole copy lies hidden in the outbox and is about to get its name. */
  PUBLISHING,
  /** The result is in the outbox. */
  PUBLISHED,
  /** File and note are about to be moved to failed. */
  FAILING,
  /** Nothing is left to do. */
  DONE,
  /** No job's state: how many there were before a journal that had grown large was begun anew. */
  SO_FAR;

  /** Whether a child process must work on the job next. */
  boolean awaitsAttempt() {
    return this == CLAIMED || this == STARTED || this == INTERRUPTED || this == TROUBLED;
  }

  /** Whether the job needs no more care. */
  boolean isLast() {
    return this == DONE || this == WITHDRAWN;
  }
}
