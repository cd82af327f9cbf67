package org.placebook.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What went wrong with a disk, in the words of whoever looks after it. */
public final class Trouble {
  private Trouble() {}

  /** The words; of a fault of the program only kind and place, since its text may quote cells. */
  public static String words(Exception trouble) {
    if (trouble instanceof NoSuchFileException gone) {
      return known(gone) + " is not there";
    }
    if (trouble instanceof AccessDeniedException denied) {
      return known(denied) + " may not be read or written";
    }
    if (trouble instanceof FileAlreadyExistsException taken) {
      return known(taken) + " is there already";
    }
    if (trouble instanceof FileSystemException other && other.getReason() != null) {
      return reason(known(other), other.getReason());
    }
    if (trouble instanceof IOException) {
      return disk(String.valueOf(trouble.getMessage()));
    }
    StackTraceElement[] frames = trouble.getStackTrace();
    return trouble.getClass().getSimpleName() + (frames.length == 0 ? "" : " at " + frames[0]);
  }

  /** The part of a path that people know: not what is hidden in it for the time being. */
  private static String known(FileSystemException trouble) {
    String file = String.valueOf(trouble.getFile());
    int hidden = file.indexOf(Workroom.PREFIX);
    return hidden > 0 ? file.substring(0, hidden - 1) : file;
  }

  private static String reason(String file, String reason) {
    if (reason.contains("Read-only")) {
      return file + " is on a disk that may only be read";
    }
    String words = disk(reason);
    return words.equals(reason) ? file + ": " + reason : words;
  }

  private static String disk(String message) {
    return message.contains("No space left") || message.contains("not enough space")
        ? "no room is left on the disk"
        : message;
  }
}
