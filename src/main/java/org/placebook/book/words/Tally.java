package org.placebook.book.words;

import java.util.List;

/**
 * How many areas of a group have more or less of a member than the comparator. The four counts add
 * up to the number of areas.
 *
 * @param member such as a sector
 * @param over areas above the neutral band
 * @param under areas below it
 * @param neither areas within it, or not told apart from the comparator by the rounding
 * @param noFigure areas without a figure
 */
public record Tally(String member, int over, int under, int neither, int noFigure) {

  /** Counts standings. */
  public static Tally of(String member, List<Standing> standings) {
    int over = count(standings, Standing.ABOVE);
    int under = count(standings, Standing.BELOW);
    int none = count(standings, Standing.NO_FIGURE);
    return new Tally(member, over, under, standings.size() - over - under - none, none);
  }

  private static int count(List<Standing> standings, Standing wanted) {
    return (int) standings.stream().filter(standing -> standing == wanted).count();
  }

  /** How many areas were counted. */
  public int areas() {
    return over + under + neither + noFigure;
  }

  int count(boolean ofOver) {
    return ofOver ? over : under;
  }
}
