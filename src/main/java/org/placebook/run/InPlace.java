package org.placebook.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.placebook.files.Placing;
import org.placebook.files.Workroom;
import org.placebook.own.Reserved;
import org.placebook.run.output.Target;
import org.placebook.sheet.FileFormat;
import org.placebook.sheet.Limits;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Changing a workbook where it is: only while nobody has it open, and after a copy is kept. */
final class InPlace {
  private InPlace() {}

  static Path folder(Path book) {
    Path folder = book.toAbsolutePath().getParent();
    return folder == null ? Path.of(".").toAbsolutePath() : folder;
  }

  /** Why a workbook cannot be changed where it is now. */
  static Optional<Finding> trouble(Path book, Limits limits) {
    String name = String.valueOf(book.getFileName());
    Optional<String> lock = lock(book);
    if (lock.isPresent()) {
      return Optional.of(
          Finding.error(
              Place.file(name),
              "%s is open in Excel (%s). Close it, or leave out --in-place."
                  .formatted(name, lock.get())));
    }
    if (Reserved.isReserved(book, name, limits)) {
      return Optional.of(
          Finding.error(
              Place.file(name),
              "%s wants a password from whoever changes it. Leave out --in-place."
                  .formatted(name)));
    }
    boolean readOnly = Files.exists(book) && !Files.isWritable(book);
    return readOnly
        ? Optional.of(
            Finding.error(
                Place.file(name),
                "%s may only be read. Let it be written to, or leave out --in-place."
                    .formatted(name)))
        : Optional.empty();
  }

  /** The file that Excel or LibreOffice keeps beside a workbook that is open. */
  private static Optional<String> lock(Path book) {
    String name = String.valueOf(book.getFileName());
    // Excel leaves out the first two letters of a long name.
    String cut = name.length() > 10 ? name.substring(2) : name;
    for (String lock : new String[] {"~$" + name, "~$" + cut, ".~lock." + name + "#"}) {
      if (Files.exists(folder(book).resolve(lock))) {
        return Optional.of(lock);
      }
    }
    return Optional.empty();
  }

  /** Keeps a copy beside the workbook, whole and on the disk before it has its name. */
  static Path backup(Path book) throws IOException {
    String extension = FileFormat.extension(String.valueOf(book.getFileName()));
    Path folder = folder(book);
    try (Workroom room = Workroom.in(folder)) {
      Path part = room.resolve("part");
      Files.copy(book, part, StandardCopyOption.COPY_ATTRIBUTES);
      try (FileChannel copied = FileChannel.open(part, StandardOpenOption.WRITE)) {
        copied.force(true);
      }
      String ending = ".before-placebook." + extension;
      return Placing.numbered(part, folder, Target.base(book), ending);
    }
  }
}
