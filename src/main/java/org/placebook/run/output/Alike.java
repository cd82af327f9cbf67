package org.placebook.run.output;

import org.placebook.sheet.features.ReadSheets;
import org.placebook.write.xlsx.WrittenSheets;

/**
 * What workbooks that are much alike have in common: it is written once, and read once to be
 * checked.
 *
 * @param written as sheets are written
 * @param read as they are read
 */
public record Alike(WrittenSheets written, ReadSheets read) {
  /** Nothing so far. */
  public Alike() {
    this(WrittenSheets.none(), new ReadSheets());
  }
}
