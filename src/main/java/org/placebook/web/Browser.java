package org.placebook.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The browser of whoever started the program. */
final class Browser {
  private Browser() {}

  /** Opens an address in it; nothing happens where there is none. */
  static void open(String address) {
    try {
      new ProcessBuilder(command(System.getProperty("os.name"), address))
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // The address is printed, too.
      return;
    }
  }

  private static List<String> command(String system, String address) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler", address);
    }
    return List.of(name.contains("mac") ? "open" : "xdg-open", address);
  }
}
