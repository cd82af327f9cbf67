package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;

/** Rows of figures that belong to no table that was found: nothing is passed over in silence. */
final class Leftovers {
  private static final int FEWEST_FIGURES = 2;
  private static final int FEWEST_ROWS = 3;

  private final Place sheet;
  private final Strip strip;
  private final List<Finding> findings = new ArrayList<>();
  private int first;
  private int last;
  private int rows;

  private Leftovers(Place sheet, Strip strip) {
    this.sheet = sheet;
    this.strip = strip;
  }

  static List<Finding> of(String file, String sheet, Strip strip, List<TableBlock> blocks) {
    Leftovers leftovers = new Leftovers(Place.sheet(file, sheet), strip);
    int row = 1;
    for (TableBlock block : blocks) {
      leftovers.look(row, block.header().first() - 1);
      row = block.body().last() + 1;
    }
    leftovers.look(row, strip.lastRow());
    return leftovers.findings;
  }

  private void look(int from, int to) {
    rows = 0;
    for (int row = from; row <= to; row++) {
      if (holdsFigures(row)) {
        first = rows == 0 ? row : first;
        last = row;
        rows++;
      }
    }
    if (rows >= FEWEST_ROWS) {
      findings.add(finding());
    }
  }

  private boolean holdsFigures(int row) {
    int figures = 0;
    for (int column = strip.first(row); column > 0; column = strip.next(row, column)) {
      figures += strip.role(row, column) == CellRole.NUMBER ? 1 : 0;
    }
    return figures >= FEWEST_FIGURES;
  }

  private Finding finding() {
    String cells =
        Letters.of(strip.firstColumn()) + first + ":" + Letters.of(strip.lastColumn()) + last;
    return Finding.warning(
        new Place(sheet.file(), sheet.sheet(), cells),
        rows
            + " rows hold figures but have no headings above them; they were not read. If they are"
            + " a table, give each column a heading in the row above its first figure.");
  }
}
