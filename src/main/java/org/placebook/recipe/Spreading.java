package org.placebook.recipe;

import java.util.List;

/**
 * How a long table becomes a wide one, with a row for each area.
 *
 * @param categories headings whose values become columns; none for the one dimension left over
 * @param values headings of the figures; {@code rows} counts rows; none for those there are
 * @param keep which rows are kept: all conditions must hold
 * @param emptyIsZero whether a combination without a row is 0
 * @param addUp dimensions to sum over
 */
public record Spreading(
    List<String> categories,
    List<String> values,
    List<Condition> keep,
    boolean emptyIsZero,
    List<String> addUp) {
  /** What Values says where rows are counted. */
  public static final String ROWS = "rows";

  /** What Add up says for the periods, whatever the heading of their column. */
  public static final String PERIOD = "Period";

  /** What Keep says for a value that is blank. */
  public static final String BLANK = "blank";

  /** Nothing is said. */
  public static final Spreading NONE =
      new Spreading(List.of(), List.of(), List.of(), false, List.of());

  /** Copies the lists. */
  public Spreading {
    categories = List.copyOf(categories);
    values = List.copyOf(values);
    keep = List.copyOf(keep);
    addUp = List.copyOf(addUp);
  }

  /**
   * A condition: {@code Age = 16-64 or 65+}.
   *
   * @param values one, or several that stand apart by "or", which may be a word of one as well
   */
  public record Condition(String heading, String values) {
    @Override
    public String toString() {
      return heading + " = " + values;
    }
  }

  /** Whether rows are counted. */
  public boolean countsRows() {
    return values.stream().anyMatch(value -> Recipe.sameName(value, ROWS));
  }

  /** Whether nothing is said. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
