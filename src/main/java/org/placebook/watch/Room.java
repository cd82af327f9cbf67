package org.placebook.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether there is room on a disk. */
final class Room {
  private Room() {}

  /** Whether the volume of a folder has the room that the settings ask for. */
  static boolean isIn(Path folder, Settings settings) throws IOException {
    return Files.getFileStore(folder).getUsableSpace() >= settings.minFree();
  }

  /**
   * Refuses to blame a file for a full disk.
   *
   * @throws IOException if the disk is full
   */
  static void mustBe(Path folder, Settings settings) throws IOException {
    if (!isIn(folder, settings)) {
      throw new IOException("The disk is nearly full");
    }
  }
}
