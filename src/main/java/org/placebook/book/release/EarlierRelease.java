package org.placebook.book.release;

import java.util.List;
import org.placebook.table.Table;

/**
 * An earlier release of the figures: a finished workbook, a copy published of it, or an earlier
 * download of an input.
 *
 * @param file its name, without folders
 * @param tables what was recognised in it; none where it could not be read
 */
public record EarlierRelease(String file, List<Table> tables) {
  /** Copies the list. */
  public EarlierRelease {
    tables = List.copyOf(tables);
  }
}
