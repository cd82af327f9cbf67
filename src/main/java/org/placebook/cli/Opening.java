package org.placebook.cli;

import java.awt.Desktop;
import java.io.IOException;
import java.nio.file.Path;

/** Shows a result in whatever program the system opens such files with. */
final class Opening {
  private Opening() {}

  /** Opens a file if there is a screen and a program for it. Its path was told already. */
  static void of(Path file) {
    if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
      try {
        Desktop.getDesktop().open(file.toFile());
      } catch (IOException e) {
        // No program opens such files here; whoever reads the path opens it by hand.
        return;
      }
    }
  }
}
