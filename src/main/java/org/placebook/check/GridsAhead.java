package org.placebook.check;

import java.util.Optional;
import org.placebook.sheet.Grid;
import org.placebook.sheet.SpreadsheetFile;
import org.placebook.sheet.UnreadableFile;
import org.placebook.task.Aside;

/** The cells of a workbook's sheets in their order, each read while the one before is checked. */
final class GridsAhead implements AutoCloseable {
  private final SpreadsheetFile file;
  private int begun;
  private Optional<Aside<Grid, UnreadableFile>> reading;

  GridsAhead(SpreadsheetFile file) {
    this.file = file;
    this.reading = begin();
  }

  private Optional<Aside<Grid, UnreadableFile>> begin() {
    if (begun == file.sheets().size()) {
      return Optional.empty();
    }
    int sheet = begun++;
    return Optional.of(Aside.begin(() -> file.grid(sheet)));
  }

  /** The next sheet's cells. */
  Grid next() throws UnreadableFile {
    Grid grid = reading.orElseThrow().result();
    reading = begin();
    return grid;
  }

  /** Lets go of the file, which may then be closed. */
  @Override
  public void close() {
    reading.ifPresent(Aside::end);
  }
}
