package org.placebook.formula.measure;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.placebook.table.Value;

/** The figures that formulas speak of: areas in scope, their groups, their comparators. */
public interface FigureSource {

  /** How many areas are in scope. */
  int areas();

  /** The group of an area, or empty. */
  String group(int area);

  /** The areas of a group, in order; a name that is no group has none. */
  List<Integer> members(String group);

  /** All groups, in the order in which areas name them. */
  default List<String> groups() {
    return IntStream.range(0, areas())
        .mapToObj(this::group)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The figure of a column for an area in scope; missing where the input lacks the area. */
  Value area(InputColumn column, int area);

  /** The same for many areas, with the column looked up once. */
  default IntFunction<Value> byArea(InputColumn column) {
    return area -> area(column, area);
  }

  /** Where a place stands among the rows of an input, from 1; none where the input lacks it. */
  OptionalInt rowIn(String input, Subject subject);

  /**
   * Whether another gives the same for all that can be asked of it: the same figures under the same
   * names of columns, over the same areas.
   */
  default boolean givesAsMuchAs(FigureSource other) {
    return equals(other);
  }

  /** The figure of a column for a comparator, from the input that the recipe names for it. */
  Value standard(InputColumn column, Subject.Standard standard);
}
