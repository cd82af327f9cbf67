package org.placebook.read.cube;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.placebook.table.Cube;

/**
 * What the columns of a long table were taken for.
 *
 * @param cube its dimensions and attributes
 * @param measures where the columns of figures stand on the sheet
 */
public record Roles(Cube cube, Set<Integer> measures) {

  /** Copies the set. */
  public Roles {
    measures = Set.copyOf(measures);
  }

  /**
   * The roles of all columns but those of the areas.
   *
   * @param columns from left to right
   * @param areas the number of each row's area, in the order in which they appear, from 0
   */
  public static Roles of(List<CodedColumn> columns, int[] areas) {
    int count = Arrays.stream(areas).max().orElse(-1) + 1;
    return new RoleFinder(columns, new RowAreas(areas, count)).find();
  }
}
