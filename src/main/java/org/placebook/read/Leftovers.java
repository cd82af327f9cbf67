package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import org.placebook.sheet.Range;
import org.placebook.table.Finding;
import org.placebook.table.Place;

/** Rows of figures that belong to no table that was found: nothing is passed over in silence. */
final class Leftovers {
  private static final int FEWEST_FIGURES = 2;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_WORDS = 40;

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
    for (int i = 0; i < blocks.size(); i++) {
      leftovers.look(row, blocks.get(i).header().first() - 1);
      row = blocks.get(i).body().last() + 1;
      leftovers.lookBeneath(
          blocks.get(i),
          i + 1 < blocks.size() ? blocks.get(i + 1).header().first() : Integer.MAX_VALUE);
    }
    leftovers.look(row, strip.lastRow());
    return leftovers.findings;
  }

  /** Right beneath a table a label with words under its figures may be a row that has none. */
  private void lookBeneath(TableBlock block, int next) {
    int last = Math.min(block.body().last() + FEWEST_ROWS, next - 1);
    for (int row = block.body().last() + 1; row <= last && !strip.isBlank(row); row++) {
      int first = strip.first(row);
      int second = strip.next(row, first);
      String label = strip.text(row, first);
      if (HeaderWords.isNote(label)
          || HeaderWords.isParagraph(label)
          || first > block.firstColumn()) {
        return;
      }
      if (second >= block.firstFigure()
          && second <= block.lastColumn()
          && strip.role(row, second) == CellRole.WORDS
          && strip.text(row, second).length() <= LONGEST_WORDS) {
        findings.add(
            Finding.warning(
                Place.cell(sheet.file(), sheet.sheet(), row, first),
                "'%s' stands right beneath the table with '%s' under its figures, and was not read as one of its rows. If it is one, write [x] in the place of its figures"
                    .formatted(label, strip.text(row, second))));
      }
    }
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
    Range cells = new Range(first, strip.firstColumn(), last, strip.lastColumn());
    return Finding.warning(
        new Place(sheet.file(), sheet.sheet(), cells.toString()),
        rows
            + " rows hold figures but have no headings above them; they were not read. If they are"
            + " a table, give each column a heading in the row above its first figure.");
  }
}
