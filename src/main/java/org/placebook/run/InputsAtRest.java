package org.placebook.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/**
 * Whether the files that were read are as they were: a result of half a file, or of the half of two
 * versions, must never get a name.
 */
final class InputsAtRest {
  private static final String GONE = "gone";

  private final Map<Path, String> looks = new LinkedHashMap<>();

  /** A file was changed by another program while a run worked on it. */
  static final class Changed extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Path file;

    Changed(Path file) {
      super(file + " was changed");
      this.file = file;
    }

    Finding finding() {
      return Finding.error(
          Place.file(String.valueOf(file.getFileName())),
          "Another program changed the file while Placebook worked on it, so the figures read may"
              + " be neither the old nor the new ones. Wait until it is saved or copied whole, and"
              + " run again.");
    }
  }

  /** Takes note of a file before it is read. */
  void add(Path file) {
    looks.putIfAbsent(file, look(file));
  }

  /**
   * Refuses results of files that changed.
   *
   * @throws Changed naming the first that did
   */
  void mustBe() throws Changed {
    for (Map.Entry<Path, String> file : looks.entrySet()) {
      if (!look(file.getKey()).equals(file.getValue())) {
        throw new Changed(file.getKey());
      }
    }
  }

  private static String look(Path file) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      return found.size() + " " + found.lastModifiedTime();
    } catch (IOException e) {
      return GONE;
    }
  }
}
