package org.placebook.sheet.parts;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What POI logs of an odd file would stand among the sentences for the analyst on the error stream.
 */
public final class PoiLog {
  /** Held, because a level is forgotten together with its logger. */
  private static final Logger POI = Logger.getLogger("org.apache.poi");

  private PoiLog() {}

  /** Nothing is lost: what matters of it becomes a finding or a refusal. */
  public static void silence() {
    POI.setLevel(Level.OFF);
  }
}
