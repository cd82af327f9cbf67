package org.placebook.recipe.spread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.placebook.read.cube.CodedColumn;
import org.placebook.table.Cube.Dimension;

/**
 * Columns by whose values rows are kept, spread or added up: a dimension, or any other column of
 * labels.
 *
 * @param heading what it is called
 * @param columns those that name its values, the label first; all go one to one
 * @param isPeriod whether its values are periods
 */
record Axis(String heading, List<CodedColumn> columns, boolean isPeriod) {
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i)(?:(?:time|reporting|reference|collection|calendar|financial|academic|tax)[ _-]?)?"
              + "(?:date|period|year|month|quarter|week)(?:[ _-]?(?:name|code|label))?");

  static Axis of(Dimension dimension, LongTable table) {
    return new Axis(
        dimension.heading(),
        dimension.columns().stream().map(table::coded).toList(),
        dimension.isPeriod());
  }

  /** The number of each row's value. */
  int[] codes() {
    return columns.get(0).codes();
  }

  /** How many values there are in the whole table. */
  int size() {
    return columns.get(0).size();
  }

  /** A value by its number. */
  String value(int code) {
    return columns.get(0).values().get(code);
  }

  /** How a value is written as a period: where each indicator has its own year, that year. */
  Optional<String> periodText(int code) {
    return columns.stream()
        .filter(CodedColumn::isOfPeriods)
        .map(column -> column.values().get(code))
        .findFirst();
  }

  /** Whether its heading says that periods stand beneath it, even if they cannot be read. */
  boolean saysPeriod() {
    return PERIOD.matcher(heading.strip()).matches();
  }

  /** A value as a message shows it. */
  String shown(int code) {
    return value(code).isEmpty() ? "blank" : value(code);
  }

  /** How many of some rows have each value. */
  int[] counts(int[] rows) {
    int[] counts = new int[size()];
    for (int row : rows) {
      counts[codes()[row]]++;
    }
    return counts;
  }

  /** The numbers of the values that some rows have, in the order of a list. */
  List<Integer> present(int[] rows) {
    int[] counts = counts(rows);
    List<Integer> present = new ArrayList<>();
    for (int code = 0; code < counts.length; code++) {
      if (counts[code] > 0) {
        present.add(code);
      }
    }
    return ValueOrder.of(present, this);
  }

  /** Whether some rows have more than one value. */
  boolean varies(int[] rows) {
    for (int row : rows) {
      if (codes()[row] != codes()[rows[0]]) {
        return true;
      }
    }
    return false;
  }

  /** Whether it stands in a column. */
  boolean isIn(int position) {
    return columns.stream().anyMatch(column -> column.position() == position);
  }

  /** Whether it is the same columns as another. */
  boolean isSame(Axis other) {
    return isIn(other.columns().get(0).position());
  }
}
