package org.placebook.read.cube;

import java.util.Collection;
import java.util.regex.Pattern;

/** Columns of numbers that count nothing: numbers of rows, orders, places on the map. */
final class NumberColumns {
  private static final Pattern ORDER =
      Pattern.compile(
          "(?i).*(?:sort[ _]?order|_order|sortable|record[ _]?(?:offset|count)"
              + "|(?:row|partition)[ _]?(?:key|no|number|id|ref)|type[ _]?code).*"
              + "|(?i)(?:.*[ _])?(?:codes?|id|ref|urn)");
  private static final Pattern KEY =
      Pattern.compile("(?i)(?:row|partition|record)[ _]?(?:key|no|number|id|ref)");
  private static final Pattern VALUE =
      Pattern.compile(
          "(?i)(?:obs|measure|data)?[ _]?values?|observations?|data|v4_\\d+|counts?|numbers?(?: of"
              + " .*)?|figures?|amount");
  private static final Pattern COORDINATE =
      Pattern.compile(
          "(?i)(?:longitude|latitude|long?|lat|eastings?|northings?|[xy][ _-]?coord\\w*)");

  /** Degrees that the British Isles lie between. */
  private static final double SOUTH = 49;

  private static final double NORTH = 61;
  private static final double WEST = -11;
  private static final double EAST = 2.5;

  private NumberColumns() {}

  /** Whether a heading says that the numbers beneath it are an order, an offset or a code. */
  static boolean sayOrder(CodedColumn column) {
    return ORDER.matcher(column.heading()).matches();
  }

  /** Whether a heading says that the numbers beneath it are what was counted or measured. */
  static boolean sayValue(CodedColumn column) {
    return VALUE.matcher(column.heading().strip()).matches();
  }

  /** Whether the numbers of a column are those of the rows, or their keys, in whatever order. */
  static boolean numberRows(CodedColumn column, NumberRun run) {
    return run.runsOn()
        || run.isPermutation(column)
        || (run.rises() && (sayOrder(column) || column.heading().isEmpty()))
        || (KEY.matcher(column.heading()).matches() && isOfSingleRows(column));
  }

  private static boolean isOfSingleRows(CodedColumn column) {
    return !column.isCoded() || column.size() == column.codes().length;
  }

  /** Whether the numbers of things, one for each, run with hardly a gap. */
  static boolean enumerate(NumberRun run, int things) {
    return run.isPure()
        && run.whole()
        && run.least() >= 0
        && run.most() - run.least() < 2.0 * things;
  }

  /** Whether numbers are the degrees of places in these islands, or a heading says so. */
  static boolean isCoordinate(CodedColumn column, NumberRun run, Collection<NumberRun> others) {
    return COORDINATE.matcher(column.heading().strip()).matches()
        || (isNorth(run) && others.stream().anyMatch(NumberColumns::isEast))
        || (isEast(run) && others.stream().anyMatch(NumberColumns::isNorth));
  }

  private static boolean isNorth(NumberRun run) {
    return run.isExactlyWithin(SOUTH, NORTH);
  }

  private static boolean isEast(NumberRun run) {
    return run.isExactlyWithin(WEST, EAST);
  }
}
