package org.placebook.run.output;

import org.placebook.check.CheckedSheets;
import org.placebook.write.xlsx.WrittenSheets;

/**
 * What workbooks that are much alike have in common: it is written once, and read and checked once.
 *
 * @param written as sheets are written
 * @param checked as they are read and checked
 */
public record Alike(WrittenSheets written, CheckedSheets checked) {
  /** Nothing so far. */
  public Alike() {
    this(WrittenSheets.none(), new CheckedSheets());
  }
}
