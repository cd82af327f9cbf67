package org.placebook.run;

import java.util.List;
import org.placebook.book.Edition;

/**
 * What is made beside the working copy.
 *
 * @param published whether copies for the public are
 * @param pictures whether the charts are written as pictures too
 * @param report whether main points and Summary are written as a Word document too
 */
public record Extras(boolean published, boolean pictures, boolean report) {
  /** The working copy only. */
  public static final Extras NONE = new Extras(false, false, false);

  /** The copies that are made, in order. */
  List<Edition> editions() {
    return published ? List.of(Edition.WORKING, Edition.PUBLISHED) : List.of(Edition.WORKING);
  }

  /** Whether the workbook is needed once more after it was written. */
  boolean areMadeOfIt() {
    return pictures || report;
  }

  /** No report. */
  public Extras(boolean published, boolean pictures) {
    this(published, pictures, false);
  }

  /** Copies for the public, or not; no pictures. */
  public Extras(boolean published) {
    this(published, false);
  }
}
