package org.placebook.recipe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placebook.formula.InputColumn.Unit;
import org.placebook.table.FigureColumn;
import org.placebook.table.Table;

/**
 * What the figures of a table are, as far as the table itself tells.
 *
 * @param unit of the columns taken
 * @param columns those of that unit
 * @param why where there are no shares, the reason; else empty
 */
record FigureKind(Unit unit, List<FigureColumn> columns, String why) {
  private static final Pattern PERCENT = Pattern.compile("%|\\bper ?cent\\b|\\bpercentages?\\b");
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "\\brates?\\b|\\bper"
              + " (?:1,?000|10,?000|100,?000|head|capita|person)\\b|\\bratios?\\b|\\bindex\\b"
              + "|\\b(?:median|mean|average)\\b|\\bconf\\b|\\bconfidence\\b|\\bci\\b|\\bcv\\b|\\brank\\b");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?:.*\\|"
              + " )?(?:(?:mid|year|quarter|q[1-4]|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sept?\\w*|oct\\w*|nov\\w*|dec\\w*|ending|to|\\d{1,2})["
              + " -]*)*(?:19|20)\\d\\d(?:[-/]\\d{2,4}){0,2}(?: ?q[1-4])?");

  /** A day or a month as a cell shows it, such as Mar-23 or 30/06/2021. */
  private static final Pattern SHOWN_DAY =
      Pattern.compile(
          "(?:.*\\| )?(?:\\d{1,2}/\\d{1,2}/(?:19|20)?\\d\\d|(?:\\d{1,2}["
              + " -])?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)["
              + " -](?:19|20)?\\d\\d)");

  private static final double HIGHEST_PERCENT = 100.05;
  private static final double ROUGHLY_ALL = 0.9;
  private static final int FEWEST_PARTS = 3;

  /** Copies the columns. */
  FigureKind {
    columns = List.copyOf(columns);
  }

  /**
   * Per cents are called so and lie between 0 and 100, or make rows of about 100; counts are whole
   * and not negative. Beside counts, columns of another kind are left out.
   *
   * @param columns the table's columns of figures, an area a row
   */
  static FigureKind of(Table table, List<FigureColumn> columns) {
    if (columns.stream().allMatch(FigureKind::isPeriod)) {
      return new FigureKind(Unit.VALUE, columns, "Its columns are periods, no parts of a whole. ");
    }
    if (columns.size() == 1) {
      return new FigureKind(Unit.VALUE, columns, "It has one column of figures only. ");
    }
    boolean percents =
        says(PERCENT, table.title())
            || columns.stream().allMatch(column -> says(PERCENT, column))
            || addUpToHundred(columns);
    if (percents && allWithin(columns, HIGHEST_PERCENT)) {
      return new FigureKind(Unit.PERCENT, columns, "");
    }
    List<FigureColumn> counts = columns.stream().filter(column -> isCount(table, column)).toList();
    return counts.size() > 1
        ? new FigureKind(Unit.COUNT, counts, "")
        : new FigureKind(Unit.VALUE, columns, "Its figures are no counts. ");
  }

  private static boolean isPeriod(FigureColumn column) {
    String heading = column.heading().toLowerCase(Locale.ROOT);
    return PERIOD.matcher(heading).matches() || SHOWN_DAY.matcher(heading).matches();
  }

  private static boolean says(Pattern words, FigureColumn column) {
    return says(words, column.unit()) || says(words, column.heading());
  }

  private static boolean says(Pattern words, String text) {
    return words.matcher(text.toLowerCase(Locale.ROOT)).find();
  }

  private static boolean isCount(Table table, FigureColumn column) {
    return !says(PERCENT, column)
        && !says(NO_COUNT, column)
        && !says(NO_COUNT, table.title())
        && isWhole(column)
        && within(column, Double.MAX_VALUE);
  }

  private static boolean allWithin(List<FigureColumn> columns, double most) {
    return columns.stream().allMatch(column -> within(column, most));
  }

  private static boolean within(FigureColumn column, double most) {
    for (int row = 0; row < column.size(); row++) {
      if (column.isFigure(row) && !(column.number(row) >= 0 && column.number(row) <= most)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(FigureColumn column) {
    for (int row = 0; row < column.size(); row++) {
      if (column.isFigure(row) && column.number(row) != Math.rint(column.number(row))) {
        return false;
      }
    }
    return true;
  }

  /** Shares of a whole that came rounded: every row makes about 100, and not all are whole. */
  private static boolean addUpToHundred(List<FigureColumn> all) {
    List<FigureColumn> parts = all.stream().filter(c -> !TotalFinder.isNamed(c)).toList();
    if (parts.size() < FEWEST_PARTS
        || !allWithin(parts, HIGHEST_PERCENT)
        || parts.stream().allMatch(FigureKind::isWhole)) {
      return false;
    }
    int complete = 0;
    int near = 0;
    for (int row = 0; row < parts.get(0).size(); row++) {
      int at = row;
      if (parts.stream().allMatch(part -> part.isFigure(at))) {
        double sum = parts.stream().mapToDouble(part -> part.number(at)).sum();
        complete++;
        near += sum > 100 * ROUGHLY_ALL && sum < 100 / ROUGHLY_ALL ? 1 : 0;
      }
    }
    return complete > 0 && near >= ROUGHLY_ALL * complete;
  }

  /** The headings of the columns of another kind. */
  List<String> others(List<FigureColumn> all) {
    List<String> others = new ArrayList<>();
    Stream<FigureColumn> rest = all.stream().filter(column -> !columns.contains(column));
    rest.forEach(column -> others.add(column.heading()));
    return others;
  }
}
