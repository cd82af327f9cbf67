package org.placebook.read.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Columns that go with each other one to one, as a code and its label do: one dimension or one
 * attribute.
 *
 * @param columns the one whose texts name the values first
 */
record Group(List<CodedColumn> columns) {

  private static final Pattern UNIT = Pattern.compile("(?i)units?(?: of measure(?:ment)?)?");

  private static final Pattern MEASURE =
      Pattern.compile(
          "(?i)(?:indicator|measure|measurement|metric|variable|statistic|series)s?"
              + "(?:[ _]?(?:id|name|code|label|title|type))?(?:_ItemName_ENG)?");

  /** Longer than any label. */
  private static final double LONG = 10_000;

  /**
   * Gathers columns by what they say.
   *
   * @param mayGo whether a column may go with others
   */
  static List<Group> of(List<CodedColumn> columns, Predicate<CodedColumn> mayGo) {
    Map<Integer, List<List<CodedColumn>>> byHash = new LinkedHashMap<>();
    for (CodedColumn column : columns) {
      List<List<CodedColumn>> alike =
          byHash.computeIfAbsent(Arrays.hashCode(column.codes()), unused -> new ArrayList<>());
      alike.stream()
          .filter(group -> Arrays.equals(group.get(0).codes(), column.codes()))
          .filter(group -> mayGo.test(group.get(0)) && mayGo.test(column))
          .findFirst()
          .orElseGet(
              () -> {
                List<CodedColumn> group = new ArrayList<>();
                alike.add(group);
                return group;
              })
          .add(column);
    }
    return byHash.values().stream().flatMap(List::stream).map(Group::labelFirst).toList();
  }

  private static Group labelFirst(List<CodedColumn> columns) {
    CodedColumn label = columns.get(0);
    for (CodedColumn column : columns) {
      label = names(column) >= names(label) ? column : label;
    }
    List<CodedColumn> ordered = new ArrayList<>(List.of(label));
    columns.stream().filter(column -> !column.equals(ordered.get(0))).forEach(ordered::add);
    return new Group(ordered);
  }

  /**
   * How well a column names its values: what is measured before the sex of whom, that before its
   * unit, a key or the day on which a quarter ends, that before numbers, years before other
   * numbers, long words before short ones.
   */
  private static double names(CodedColumn column) {
    double length = column.values().stream().mapToInt(String::length).average().orElse(0);
    return length
        - (column.isNumeric() ? LONG * LONG : 0)
        + (column.isNumeric() && PeriodValues.are(column) ? LONG : 0)
        + (saysMeasure(column) ? LONG : 0)
        - (PeriodValues.areDays(column) ? LONG : 0)
        - (UNIT.matcher(column.heading()).matches() || NumberColumns.sayOrder(column) ? LONG : 0);
  }

  private static boolean saysMeasure(CodedColumn column) {
    return MEASURE.matcher(column.heading().strip()).matches();
  }

  /** Whether the heading of its label says that the values name what is measured. */
  boolean saysMeasure() {
    return saysMeasure(label());
  }

  /** The column whose texts name the values. */
  CodedColumn label() {
    return columns.get(0);
  }

  int[] codes() {
    return label().codes();
  }

  int size() {
    return label().size();
  }

  /** Whether any of its columns holds words. */
  boolean hasWords() {
    return !label().isNumeric();
  }

  /** Whether its heading says that its values are periods or parts of them. */
  boolean saysPeriod() {
    return PeriodValues.isHeading(label());
  }

  /** Whether the values are periods. */
  boolean isPeriod() {
    return columns.stream().anyMatch(PeriodValues::are);
  }
}
