package org.placebook.book.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.placebook.book.table.FinishedTable;
import org.placebook.table.Missing;

/**
 * The classes of the tiles of a map: fifths of the areas with figures, the same figure always in
 * the same class; or the verdicts. What has no figure is a class of its own.
 */
final class TileClasses {
  private static final int FIFTHS = 5;
  private static final String BLACK = "000000";
  private static final String WHITE = "FFFFFF";

  /** From pale to dark; ink on each has a contrast of 4.5 and more. */
  private static final List<String> SHADES =
      List.of("D6E6F4", "A9CBEA", "6BACE6", "2073BC", "12436D");

  private static final List<String> STANDINGS =
      List.of("lowest", "second lowest", "middle", "second highest", "highest");

  private static final int FIRST_DARK = 3;

  private static final List<String> VERDICTS =
      List.of("better", "higher", "similar", "worse", "lower", "not compared");

  private static final List<String> COLOURS =
      List.of("12436D", "12436D", "D9D9D9", "F46A25", "F46A25", "EFEFEF");

  private final FinishedTable table;
  private final int column;

  TileClasses(FinishedTable table, int column) {
    this.table = table;
    this.column = column;
  }

  /**
   * A class.
   *
   * @param name for the key
   * @param sign on each of its tiles
   * @param colour of the tiles
   * @param ink on them
   * @param rows of the table
   */
  record Shade(String name, String sign, String colour, String ink, List<Integer> rows) {
    Shade {
      rows = List.copyOf(rows);
    }

    /** Where its fifth stands among the others. */
    String standing() {
      return STANDINGS.get(Integer.parseInt(sign) - 1);
    }
  }

  /** The classes that some row is of, highest first. */
  List<Shade> of(List<Integer> rows) {
    List<Shade> classes = new ArrayList<>(table.hasFigures(column) ? fifths(rows) : verdicts(rows));
    List<Integer> without =
        rows.stream().filter(row -> table.value(column, row) instanceof Missing).toList();
    without.stream()
        .map(row -> table.text(column, row))
        .distinct()
        .sorted()
        .forEach(
            shorthand -> {
              List<Integer> missing =
                  without.stream()
                      .filter(row -> table.text(column, row).equals(shorthand))
                      .toList();
              String name = shorthand + ", no figure" + count(missing.size());
              classes.add(new Shade(name, shorthand, "EFEFEF", BLACK, missing));
            });
    return classes;
  }

  private static String count(int areas) {
    return " (%d)".formatted(areas);
  }

  private List<Shade> fifths(List<Integer> rows) {
    List<Integer> measured = rows.stream().filter(row -> table.isFigure(column, row)).toList();
    double[] sorted = measured.stream().mapToDouble(row -> table.figure(column, row)).toArray();
    Arrays.sort(sorted);
    List<Shade> classes = new ArrayList<>();
    for (int fifth = FIFTHS - 1; fifth >= 0; fifth--) {
      int number = fifth;
      List<Integer> members =
          measured.stream()
              .filter(row -> fifth(sorted, table.figure(column, row)) == number)
              .sorted((a, b) -> Double.compare(table.figure(column, b), table.figure(column, a)))
              .toList();
      if (!members.isEmpty()) {
        String ink = fifth < FIRST_DARK ? BLACK : WHITE;
        String sign = Integer.toString(fifth + 1);
        classes.add(new Shade(bounds(sign, members), sign, SHADES.get(fifth), ink, members));
      }
    }
    return classes;
  }

  /** By how many figures are smaller, so that equal figures are of one fifth. */
  private static int fifth(double[] sorted, double figure) {
    long smaller = Arrays.stream(sorted).filter(other -> other < figure).count();
    return (int) (FIFTHS * smaller / sorted.length);
  }

  /** "5: 14.0 to 18.0 (7)"; members are falling. */
  private String bounds(String sign, List<Integer> members) {
    String high = ChartWords.shown(table, column, members.get(0));
    String low = ChartWords.shown(table, column, members.get(members.size() - 1));
    String range = low.equals(high) ? low : low + " to " + high;
    return sign + ": " + range + count(members.size());
  }

  private List<Shade> verdicts(List<Integer> rows) {
    return IntStream.range(0, VERDICTS.size())
        .mapToObj(
            i -> {
              String word = VERDICTS.get(i);
              List<Integer> members =
                  rows.stream().filter(row -> table.text(column, row).equals(word)).toList();
              String sign = word.substring(0, 1).toUpperCase(Locale.ROOT);
              String ink = COLOURS.get(i).equals(SHADES.get(FIFTHS - 1)) ? WHITE : BLACK;
              return new Shade(
                  sign + ": " + word + count(members.size()), sign, COLOURS.get(i), ink, members);
            })
        .filter(found -> !found.rows().isEmpty())
        .toList();
  }
}
