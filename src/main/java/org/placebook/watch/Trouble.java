package org.placebook.watch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a disk, in the words of whoever looks after it. */
final class Trouble {
  private Trouble() {}

  /** The words; of a fault of the program only kind and place, since its text may quote cells. */
  static String words(Exception trouble) {
    if (trouble instanceof NoSuchFileException gone) {
      return gone.getFile() + " is not there";
    }
    if (trouble instanceof AccessDeniedException denied) {
      return denied.getFile() + " may not be read or written";
    }
    if (trouble instanceof IOException) {
      return String.valueOf(trouble.getMessage());
    }
    StackTraceElement[] frames = trouble.getStackTrace();
    return trouble.getClass().getSimpleName() + (frames.length == 0 ? "" : " at " + frames[0]);
  }
}
