package org.placebook.sheet.parts;

import java.io.IOException;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.placebook.sheet.UnreadableFile;
import org.placebook.table.Place;

/** Turns whatever went wrong in reading into one sentence about the file. */
public final class ReadFailures {
  private ReadFailures() {}

  /** The refusal of a file or sheet for a fault of any depth. */
  public static UnreadableFile of(Place place, Exception fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused refused) {
        return new UnreadableFile(place, String.valueOf(refused.getMessage()), fault);
      }
    }
    return new UnreadableFile(place, sentence(fault), fault);
  }

  /** What a program repairs of a package whose bytes changed on the way may be wrong. */
  private static String sentence(Exception fault) {
    String detail = fault instanceof IOException ? firstLine(fault.getMessage()) : "";
    return "The file is damaged and cannot be read"
        + (detail.isEmpty() ? "" : " (" + detail + ")")
        + ". "
        + (fault instanceof ZipException ? "Copy or download it again." : Refused.REPAIR);
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }
}
