package org.placebook.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.placebook.sheet.Range;
import org.placebook.table.Finding;
import org.placebook.table.Letters;
import org.placebook.table.Place;
import org.placebook.table.Plural;

/** Rows of figures that belong to no table that was found: nothing is passed over in silence. */
final class Leftovers {
  private static final int FEWEST_FIGURES = 2;
  private static final int FEWEST_ROWS = 3;
  private static final int LONGEST_WORDS = 40;
  private static final int MOST_LABELS = 1000;

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
      int next = i + 1 < blocks.size() ? blocks.get(i + 1).header().first() : strip.lastRow() + 2;
      leftovers.lookBeneath(blocks.get(i), next);
      leftovers.lookForBare(blocks.get(i), next);
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

  /** Right beneath a table names alone may be places without figures, or they may be notes. */
  private void lookForBare(TableBlock block, int next) {
    int from = block.body().last() + 1;
    int column = from < next ? strip.first(from) : 0;
    if (column == 0 || column >= block.firstFigure()) {
      return;
    }
    int longest = 2 * longestName(block, column);
    int row = from;
    while (row < next && isNameAlone(row, column, longest)) {
      row++;
    }
    if (row == from || row == next || !(strip.isBlank(row) || isNote(row))) {
      return;
    }
    String letter = Letters.of(column);
    String cells = letter + from + (row - from == 1 ? "" : ":" + letter + (row - 1));
    findings.add(
        Finding.warning(
            new Place(sheet.file(), sheet.sheet(), cells),
            "'%s'%s right beneath the table with nothing under its headings, and %s not read as %s. If %s, write [x] in the place of the figures"
                .formatted(
                    strip.text(from, column),
                    row - from == 1
                        ? " stands"
                        : " and %s stand"
                            .formatted(Plural.of(row - from - 1, "more row", "more rows")),
                    row - from == 1 ? "was" : "were",
                    row - from == 1 ? "one of its rows" : "rows of it",
                    row - from == 1 ? "it is one" : "they are")));
  }

  private boolean isNote(int row) {
    return HeaderWords.isNote(strip.text(row, strip.first(row)));
  }

  /** How long the longest name of a place in the last rows of a table is; 0 if there is none. */
  private int longestName(TableBlock block, int column) {
    int first = Math.max(block.body().first(), block.body().last() - MOST_LABELS);
    return IntStream.rangeClosed(first, block.body().last())
        .filter(block::hasFigures)
        .mapToObj(row -> strip.text(row, column))
        .filter(HeaderWords::mayNamePlace)
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  /** A name of at most that length in a column, with nothing beside it. */
  private boolean isNameAlone(int row, int column, int longest) {
    String text = strip.text(row, column);
    return strip.first(row) == column
        && strip.next(row, column) == 0
        && text.length() <= longest
        && HeaderWords.mayNamePlace(text)
        && !HeaderWords.isNavigation(text)
        && !isNote(row);
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
