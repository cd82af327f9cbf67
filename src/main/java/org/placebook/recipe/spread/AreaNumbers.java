package org.placebook.recipe.spread;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.placebook.table.LabelColumn;
import org.placebook.table.NumberedTexts;

/** The areas of a table's rows, by code and else by name, numbered as they appear. */
final class AreaNumbers {
  /** The area of a row that names none. */
  static final int NOWHERE = -1;

  private final Optional<LabelColumn> codes;
  private final Optional<LabelColumn> names;
  private final int[] numbers;
  private final int count;

  /** Numbers the areas of a column of codes, of names, or both. */
  AreaNumbers(Optional<LabelColumn> codes, Optional<LabelColumn> names) {
    this.codes = codes;
    this.names = names;
    NumberedTexts places = places(codes.map(LabelColumn::texts), names.map(LabelColumn::texts));
    int blank = places.values().indexOf("");
    this.numbers = blank < 0 ? places.numbers() : without(blank, places.numbers());
    this.count = places.values().size() - (blank < 0 ? 0 : 1);
  }

  private static NumberedTexts places(
      Optional<NumberedTexts> codes, Optional<NumberedTexts> names) {
    Optional<NumberedTexts> both = codes.flatMap(c -> names.map(c::or));
    return both.or(() -> codes).or(() -> names).orElse(NumberedTexts.NONE);
  }

  /** Numbers of texts without that of the blank one. */
  private static int[] without(int blank, int[] numbers) {
    return Arrays.stream(numbers).map(n -> n == blank ? NOWHERE : n > blank ? n - 1 : n).toArray();
  }

  Optional<LabelColumn> codes() {
    return codes;
  }

  Optional<LabelColumn> names() {
    return names;
  }

  String code(int row) {
    return codes.map(column -> column.texts().get(row)).orElse("");
  }

  String name(int row) {
    return names.map(column -> column.texts().get(row)).orElse("");
  }

  /** The number of a row's area, or {@link #NOWHERE}. */
  int of(int row) {
    return numbers[row];
  }

  int count() {
    return count;
  }

  /** The numbers of all rows; those of no area have one of their own. */
  int[] all() {
    return Arrays.stream(numbers).map(n -> n == NOWHERE ? count : n).toArray();
  }

  /** Where the columns stand on the sheet. */
  Set<Integer> positions() {
    Set<Integer> positions = new HashSet<>();
    codes.ifPresent(column -> positions.add(column.position()));
    names.ifPresent(column -> positions.add(column.position()));
    return positions;
  }

  /** Whether most areas stand in more rows than one. */
  boolean areRepeated() {
    int[] counts = new int[count];
    Arrays.stream(numbers).filter(n -> n != NOWHERE).forEach(n -> counts[n]++);
    long repeated = Arrays.stream(counts).filter(n -> n > 1).count();
    return repeated > 1 && 2 * repeated > count;
  }
}
