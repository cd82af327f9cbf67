package org.placebook.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * A column of figures. The plain figures stand in an array; whatever is not a plain figure
 * (missing, flagged, a text, a day) stands beside it, sparsely.
 */
public final class FigureColumn implements Column {
  private final String heading;
  private final String unit;
  private final int position;
  private final double[] numbers;
  private final Map<Integer, Value> others;

  /** The rows of the others: most rows are none, which a bit tells quicker than a map. */
  private final BitSet beside = new BitSet();

  private final Set<Integer> storedAsText;
  private final Optional<Origins> origins;

  /**
   * A column whose numbers are all stored as numbers.
   *
   * @param heading as composed from all header rows
   * @param unit as the file states it, or empty
   * @param position the column on the sheet, counted from 1
   * @param numbers one a row; what stands at a row of {@code others} is not looked at
   * @param others by row, from 0: every cell that is not a plain figure
   */
  public FigureColumn(
      String heading, String unit, int position, double[] numbers, Map<Integer, Value> others) {
    this(heading, unit, position, numbers, others, Set.of());
  }

  /**
   * A column.
   *
   * @param heading as composed from all header rows
   * @param unit as the file states it, or empty
   * @param position the column on the sheet, counted from 1
   * @param numbers one a row; what stands at a row of {@code others} is not looked at
   * @param others by row, from 0: every cell that is not a plain figure
   * @param storedAsText rows, from 0, whose figure the file holds as a text
   */
  public FigureColumn(
      String heading,
      String unit,
      int position,
      double[] numbers,
      Map<Integer, Value> others,
      Set<Integer> storedAsText) {
    this(heading, unit, position, numbers, others, storedAsText, Optional.empty());
  }

  private FigureColumn(
      String heading,
      String unit,
      int position,
      double[] numbers,
      Map<Integer, Value> others,
      Set<Integer> storedAsText,
      Optional<Origins> origins) {
    this.origins = origins;
    this.heading = heading;
    this.unit = unit;
    this.position = position;
    this.numbers = numbers.clone();
    this.others = new TreeMap<>(others);
    others.keySet().forEach(beside::set);
    this.storedAsText = Set.copyOf(storedAsText);
    for (int row = 0; row < numbers.length; row++) {
      if (!Double.isFinite(numbers[row]) && !beside.get(row)) {
        throw new IllegalArgumentException(
            "Row " + row + " of column '" + heading + "' holds no number and no reason for that");
      }
    }
  }

  @Override
  public String heading() {
    return heading;
  }

  /** The unit as the file states it, or empty. */
  public String unit() {
    return unit;
  }

  @Override
  public int position() {
    return position;
  }

  @Override
  public int size() {
    return numbers.length;
  }

  /** The same column under another heading. */
  public FigureColumn called(String name) {
    return new FigureColumn(name, unit, position, numbers, others, storedAsText, origins);
  }

  /** The same column, whose cells stand elsewhere than in the rows of its table. */
  public FigureColumn from(Origins cells) {
    return new FigureColumn(
        heading, unit, position, numbers, others, storedAsText, Optional.of(cells));
  }

  /** The same column with some of its rows only, in the order of a list. */
  public FigureColumn only(int[] rows) {
    double[] picked = new double[rows.length];
    Map<Integer, Value> left = new TreeMap<>();
    Set<Integer> asText = new HashSet<>();
    for (int i = 0; i < rows.length; i++) {
      picked[i] = numbers[rows[i]];
      Value other = others.get(rows[i]);
      if (other != null) {
        left.put(i, other);
      }
      if (storedAsText.contains(rows[i])) {
        asText.add(i);
      }
    }
    return new FigureColumn(
        heading, unit, position, picked, left, asText, origins.map(cells -> cells.only(rows)));
  }

  /** Where its cells stand, if not in the rows of its table. */
  public Optional<Origins> origins() {
    return origins;
  }

  /** The same column without the figures of some rows, which are missing for a reason. */
  public FigureColumn without(Set<Integer> rows, Reason reason) {
    Map<Integer, Value> left = new TreeMap<>(others);
    double[] plain = numbers.clone();
    for (int row : rows) {
      left.put(row, Value.missing(reason));
      plain[row] = 0;
    }
    return new FigureColumn(heading, unit, position, plain, left, storedAsText, origins);
  }

  /** The same column with each figure changed; flags stay, and what is no figure. */
  public FigureColumn each(DoubleUnaryOperator change) {
    Map<Integer, Value> left = new TreeMap<>(others);
    left.replaceAll(
        (row, value) ->
            value instanceof Figure figure
                ? new Figure(change.applyAsDouble(figure.number()), figure.flag())
                : value);
    double[] plain = Arrays.stream(numbers).map(change).toArray();
    return new FigureColumn(heading, unit, position, plain, left, storedAsText, origins);
  }

  @Override
  public Value value(int row) {
    return beside.get(row) ? other(row) : new Figure(numbers[row]);
  }

  private Value other(int row) {
    return Objects.requireNonNull(others.get(row));
  }

  /** Every cell that is no plain figure, by row. */
  public Map<Integer, Value> others() {
    return Collections.unmodifiableMap(others);
  }

  /** Whether the file holds the row's figure as a text: Excel's own SUM would pass over it. */
  public boolean isStoredAsText(int row) {
    return storedAsText.contains(row);
  }

  /** Whether the row holds a figure, flagged or not. */
  public boolean isFigure(int row) {
    return !beside.get(row) || other(row) instanceof Figure;
  }

  /** Whether all its figures, flagged or not, are so; where there are none, they are. */
  public boolean allFigures(DoublePredicate so) {
    for (int row = 0; row < numbers.length; row++) {
      boolean isOther =
          beside.get(row)
              ? other(row) instanceof Figure figure && !so.test(figure.number())
              : !so.test(numbers[row]);
      if (isOther) {
        return false;
      }
    }
    return true;
  }

  /** The figures by row, flagged or not, and where there is none another number. */
  public double[] figures(double ifNone) {
    double[] figures = numbers.clone();
    others.forEach(
        (row, value) -> figures[row] = value instanceof Figure flagged ? flagged.number() : ifNone);
    return figures;
  }

  /** Whether nothing but a number is in the row. */
  public boolean isPlain(int row) {
    return !beside.get(row);
  }

  /** Whether the row has no figure for this reason. */
  public boolean isMissing(int row, Reason reason) {
    return Missing.is(value(row), reason);
  }

  /** Whether the figure of some row is missing for a reason. */
  public boolean holds(Reason reason) {
    return hasMissing(missing -> missing.reason() == reason);
  }

  /** Whether some missing figure is so. */
  public boolean hasMissing(Predicate<Missing> so) {
    return others.values().stream()
        .anyMatch(value -> value instanceof Missing missing && so.test(missing));
  }

  /** The figure of a row for which {@link #isFigure} holds. */
  public double number(int row) {
    if (!beside.get(row)) {
      return numbers[row];
    }
    if (other(row) instanceof Figure flagged) {
      return flagged.number();
    }
    throw new IllegalStateException("Row " + row + " of '" + heading + "' holds no figure");
  }
}
