package org.placebook.recipe.proof;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.placebook.table.FigureColumn;

/**
 * A column of figures as a test of whether one row is the sum, or the mean, of others. Whole
 * figures add up to the digit; figures that are all rounded, to a decimal or to 5, 10, 100 or
 * 1,000, within what their rounding leaves open.
 */
public final class SumColumn {
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "%|\\bper \\w+|\\bpercentages?\\b|\\b(?:rates?|ratios?|index|score|rank)\\b"
              + "|\\b(?:median|mean|average|density)\\b");

  /** What rounding may leave open of a sum that is a proof all the same. */
  public static final double NEGLIGIBLE = 0.005;

  /** Figures below are equal by chance. */
  static final double SMALL = 10;

  private static final int FEWEST_FILLED = 2;

  private final FigureColumn column;

  /** Worked out when a row looks like a sum: of most tables none does. */
  private Optional<Double> precision = Optional.empty();

  public SumColumn(FigureColumn column) {
    this.column = column;
  }

  /** How a row goes with others. */
  public enum Fit {
    /** It is their sum, and not by chance. */
    SUM,
    /** Nothing can be told, or what agrees would do so by chance. */
    NOTHING,
    /** It is a rate or mean that they could have together. */
    BETWEEN,
    /**
     * It is no sum, though it lies among the others' figures, or misses their sum by very little.
     */
    NEARLY,
    /** It is not the sum. */
    NONE
  }

  /** The figures by row; 0 where there is none. */
  public double[] numbers() {
    return column.figures(0);
  }

  /** The figure of a row; 0 where there is none. */
  public double number(int row) {
    return column.isFigure(row) ? column.number(row) : 0;
  }

  private double precision() {
    if (precision.isEmpty()) {
      precision =
          Optional.of(
              Precision.of(
                  IntStream.range(0, column.size())
                      .filter(column::isFigure)
                      .mapToDouble(column::number)));
    }
    return precision.get();
  }

  /** Whether the heading or unit says that the figures are no counts. */
  public boolean isNamedRate() {
    String words = (column.heading() + " " + column.unit()).toLowerCase(Locale.ROOT);
    return NO_COUNT.matcher(words).find();
  }

  /** How a row goes with others as their sum. */
  public Fit sum(int row, List<Integer> others) {
    ColumnSum spread = ColumnSum.of(column, others);
    if (!column.isFigure(row) || spread.hasGap()) {
      return Fit.NOTHING;
    }
    double number = column.number(row);
    double off = Math.abs(spread.sum() - number);
    double open = open(spread);
    boolean isClose = off <= open && open <= NEGLIGIBLE * Math.abs(number);
    if (off <= exact(spread) || (isClose && precision() != 1)) {
      return isTelling(spread, number) ? Fit.SUM : Fit.NOTHING;
    }
    if (spread.holds(number)) {
      return isNamedRate() ? Fit.NOTHING : precision() < 1 ? Fit.BETWEEN : Fit.NEARLY;
    }
    return isClose ? Fit.NEARLY : Fit.NONE;
  }

  /** One figure beside zeros is its own sum; equal and small figures add up by chance. */
  private static boolean isTelling(ColumnSum spread, double sum) {
    return spread.filled() >= FEWEST_FILLED
        && spread.range() > 0
        && Math.max(Math.abs(sum), spread.most()) >= SMALL;
  }

  /** By how much rounded figures may miss their rounded sum. */
  private double open(ColumnSum spread) {
    return (spread.count() + 1) * precision() / 2;
  }

  private static double exact(ColumnSum spread) {
    return Precision.EXACT * spread.magnitude();
  }

  /**
   * How likely a row is the mean of others by chance; none if it is not their mean.
   *
   * @return from 0 to 1; 1 also where nothing can be told
   */
  public Optional<Double> chanceOfMean(int row, List<Integer> others) {
    ColumnSum spread = ColumnSum.of(column, others);
    if (!column.isFigure(row) || spread.hasGap() || spread.range() == 0) {
      return Optional.of(1.0);
    }
    double step = Math.max(precision(), Precision.EXACT);
    return isNear(row, spread.mean())
        ? Optional.of(Math.min(1, step / spread.range()))
        : Optional.empty();
  }

  /** Whether a row's figure is another one, rounded. */
  public boolean isNear(int row, double figure) {
    double exact = 2 * Precision.EXACT * Math.abs(figure);
    return Math.abs(figure - number(row)) <= precision() / 2 + exact;
  }

  /** Whether rows all have a figure. */
  public boolean isFilled(List<Integer> rows) {
    return rows.stream().allMatch(column::isFigure);
  }
}
