package org.placebook.write.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.placebook.book.RowRole;
import org.placebook.write.plan.ColumnSurvey.Use;

/**
 * The numbers of a column's looks by role of the row and variant, and the markup that names them.
 */
public final class StyleGrid {
  /** By {@link Use#place}; 0 where no cell looks so. */
  private final int[] numbers = new int[Use.PLACES];

  private final byte[][] attributes = new byte[Use.PLACES][];

  StyleGrid(Set<Use> uses, ToIntFunction<Use> number) {
    for (Use use : uses) {
      numbers[Use.place(use.role(), use.variant())] = number.applyAsInt(use);
    }
    Arrays.setAll(
        attributes, place -> ("\" s=\"" + numbers[place]).getBytes(StandardCharsets.US_ASCII));
  }

  public int number(RowRole role, CellLook.Variant variant) {
    return numbers[Use.place(role, variant)];
  }

  /** What stands in a cell's tag between its place and the end of its style's number. */
  public byte[] attribute(RowRole role, CellLook.Variant variant) {
    return attributes[Use.place(role, variant)];
  }

  /** Two are equal whose looks have the same numbers. */
  @Override
  public boolean equals(Object other) {
    return other instanceof StyleGrid grid && Arrays.equals(numbers, grid.numbers);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(numbers);
  }
}
