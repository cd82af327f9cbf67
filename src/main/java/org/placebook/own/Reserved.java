package org.placebook.own;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.placebook.own.data.OwnBook;
import org.placebook.own.splice.Tags;
import org.placebook.sheet.Limits;
import org.placebook.sheet.UnreadableFile;

/** Whether a workbook wants a password from whoever changes it. */
public final class Reserved {
  private Reserved() {}

  /** Of a file that cannot be read others say why. */
  public static boolean isReserved(Path file, String name, Limits limits) {
    try (OwnBook book = OwnBook.look(file, name, limits)) {
      Tags tags = new Tags(book.text(book.workbookPart()).text());
      return tags.nextStart("fileSharing")
          && List.of("reservationPassword", "hashValue").stream()
              .anyMatch(attribute -> tags.attribute(attribute).isPresent());
    } catch (UnreadableFile | IOException e) {
      return false;
    }
  }
}
