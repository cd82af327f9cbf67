package org.placebook.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands around a table: its title, the facts between title and header, the notes beneath.
 *
 * @param title as found, or empty
 * @param preamble facts by name, in order
 * @param notes the lines beneath
 */
record Surroundings(String title, Map<String, String> preamble, List<String> notes) {

  /**
   * Looks around a block.
   *
   * @param previous where the block before it ends, or 0
   * @param next where the block after it begins with its header, or beyond the last row
   */
  static Surroundings of(TableBlock block, int previous, int next) {
    Strip strip = block.strip();
    int from = previous == 0 ? 1 : Parting.between(strip, previous, block.header().first());
    int to =
        next > strip.lastRow()
            ? strip.lastRow()
            : Parting.between(strip, block.body().last(), next) - 1;
    List<Integer> above = new ArrayList<>();
    for (int row = from; row < block.body().first(); row++) {
      if (!strip.isBlank(row) && !block.header().contains(row)) {
        above.add(row);
      }
    }
    String title = Titles.of(block, above);
    return new Surroundings(title, preamble(block, above, title), notes(block, to));
  }

  /** The same, with the title of the table above where there is no title of its own. */
  Surroundings orTitle(String above) {
    return title.isEmpty() ? new Surroundings(above, preamble, notes) : this;
  }

  private static Map<String, String> preamble(TableBlock block, List<Integer> above, String title) {
    Strip strip = block.strip();
    Map<String, String> facts = new LinkedHashMap<>();
    for (int row : above) {
      int first = strip.first(row);
      int second = strip.next(row, first);
      if (second > 0 && strip.next(row, second) == 0) {
        facts.putIfAbsent(strip.text(row, first), strip.text(row, second));
      } else if (second == 0 && !title.contains(strip.text(row, first))) {
        fact(strip.text(row, first), facts);
      }
    }
    return facts;
  }

  /** A line such as "Units: Counts", or one that is nothing but a unit. */
  private static void fact(String line, Map<String, String> facts) {
    int colon = line.indexOf(": ");
    if (colon > 0 && colon <= 25 && !HeaderWords.isNumberedTitle(line)) {
      facts.putIfAbsent(line.substring(0, colon), line.substring(colon + 2).strip());
    } else if (HeaderWords.namesUnit(line)) {
      facts.putIfAbsent("units", line);
    }
  }

  private static List<String> notes(TableBlock block, int to) {
    Strip strip = block.strip();
    List<String> notes = new ArrayList<>();
    for (int row = block.body().last() + 1; row <= to; row++) {
      int first = strip.first(row);
      if (first > 0 && !holdsFigures(strip, row, first)) {
        notes.add(line(strip, row, first));
      }
    }
    return notes;
  }

  /** Figures beneath a table are no note, unless one stands before them. */
  private static boolean holdsFigures(Strip strip, int row, int first) {
    int second = strip.next(row, first);
    return second > 0
        && strip.role(row, second) == CellRole.NUMBER
        && !HeaderWords.isNote(strip.text(row, first));
  }

  /** A note may stand in one cell or beside its marker. */
  private static String line(Strip strip, int row, int first) {
    StringBuilder line = new StringBuilder(strip.text(row, first));
    for (int column = strip.next(row, first); column > 0; column = strip.next(row, column)) {
      if (strip.role(row, column) == CellRole.WORDS) {
        line.append(' ').append(strip.text(row, column));
      }
    }
    return line.toString();
  }
}
