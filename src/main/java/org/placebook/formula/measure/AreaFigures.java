package org.placebook.formula.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.placebook.stats.Dissimilarity;
import org.placebook.stats.Diversity;
import org.placebook.stats.LorenzCurve;
import org.placebook.stats.WeightedQuantile;
import org.placebook.stats.correlation.FittedLine;
import org.placebook.stats.correlation.Weighted;
import org.placebook.table.Figure;
import org.placebook.table.Memo;
import org.placebook.table.Missing;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** The values of what is worked out from whole columns of areas; each column is read once. */
final class AreaFigures {
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);

  /** Columns as plain numbers, NaN where missing, with why one is missing, if any is. */
  private record Columns(
      List<double[]> numbers, Optional<Missing> missing, Optional<FittedLine> line) {}

  private final Evaluator evaluator;
  private final FigureSource figures;
  private final Memo<BoundFormula.OfAreas, Columns> read = new Memo<>();
  private final Memo<BoundFormula.OfAreas, Value> known = new Memo<>();

  AreaFigures(Evaluator evaluator, FigureSource figures) {
    this.evaluator = evaluator;
    this.figures = figures;
  }

  Value value(BoundFormula.OfAreas of, Subject subject) {
    if (of.ofGroup() && subject instanceof Subject.Group group) {
      return ofAll(of, readColumns(of, figures.members(group.name())));
    }
    if (!of.form().isOfRow()) {
      return known.of(of, () -> ofAll(of, columns(of)));
    }
    return subject instanceof Subject.Area area
        ? ofRow(of, columns(of), area.index())
        : NOT_APPLICABLE;
  }

  private Columns columns(BoundFormula.OfAreas of) {
    return read.of(of, () -> readColumns(of, IntStream.range(0, figures.areas()).boxed().toList()));
  }

  private Columns readColumns(BoundFormula.OfAreas of, List<Integer> areas) {
    List<List<Value>> columns = of.columns().stream().map(c -> some(c, areas)).toList();
    Optional<Missing> missing = MissingPropagation.firstGap(columns);
    List<double[]> numbers = columns.stream().map(AreaFigures::numbers).toList();
    Optional<FittedLine> line =
        of.form().isOfLine() ? FittedLine.of(numbers.get(1), numbers.get(0)) : Optional.empty();
    return new Columns(numbers, missing, line);
  }

  private static double[] numbers(List<Value> values) {
    return values.stream()
        .mapToDouble(v -> v instanceof Figure f ? f.number() : Double.NaN)
        .toArray();
  }

  private static Value ofAll(BoundFormula.OfAreas of, Columns columns) {
    if (of.form().isOfLine()) {
      return columns.line().map(line -> Value.of(ofLine(of.form(), line))).orElse(NOT_APPLICABLE);
    }
    if (of.form() == AreasForm.WEIGHTED_MEAN) {
      return weightedMean(columns.numbers());
    }
    return columns.missing().isPresent()
        ? columns.missing().get()
        : orNot(spread(of, columns.numbers()));
  }

  private static Value orNot(OptionalDouble figure) {
    return figure.isPresent() ? Value.of(figure.getAsDouble()) : NOT_APPLICABLE;
  }

  private static double ofLine(AreasForm form, FittedLine line) {
    return switch (form) {
      case SLOPE -> line.slope();
      case INTERCEPT -> line.intercept();
      case SLOPE_ERROR -> line.slopeStandardError();
      case SLOPE_LOW -> line.slopeInterval().low();
      case SLOPE_HIGH -> line.slopeInterval().high();
      default -> throw new IllegalArgumentException(form + " is of no line");
    };
  }

  private List<Value> some(BoundFormula column, List<Integer> areas) {
    List<Value> all = evaluator.areas(column);
    return areas.size() == all.size() ? all : areas.stream().map(all::get).toList();
  }

  private static Value weightedMean(List<double[]> c) {
    if (Arrays.stream(c.get(1)).anyMatch(w -> w < 0)) {
      return NOT_APPLICABLE;
    }
    OptionalDouble mean = Weighted.mean(c.get(0), c.get(1)).value();
    return mean.isPresent() ? orNot(mean) : Value.missing(Reason.NOT_AVAILABLE);
  }

  private static OptionalDouble spread(BoundFormula.OfAreas of, List<double[]> c) {
    if (c.stream().flatMapToDouble(Arrays::stream).anyMatch(figure -> figure < 0)) {
      return OptionalDouble.empty();
    }
    return switch (of.form()) {
      case GINI -> gini(LorenzCurve.of(c.get(0)));
      case GINI_WEIGHTED -> gini(LorenzCurve.weighted(c.get(0), c.get(1)));
      case GINI_LOCATIONAL -> gini(LorenzCurve.ofShares(c.get(0), c.get(1)));
      case THEIL -> Diversity.theilT(c.get(0)).value();
      case THEIL_L -> Diversity.theilL(c.get(0)).value();
      case ATKINSON -> Diversity.atkinson(c.get(0), of.setting()).value();
      case DISSIMILARITY -> Dissimilarity.index(c.get(0), c.get(1)).value();
      case INTERACTION -> Dissimilarity.interaction(c.get(0), c.get(1), c.get(2)).value();
      default -> throw new IllegalArgumentException(of.form() + " is no measure of spread");
    };
  }

  private static OptionalDouble gini(Optional<LorenzCurve> curve) {
    return curve.map(c -> OptionalDouble.of(c.gini())).orElse(OptionalDouble.empty());
  }

  private Value ofRow(BoundFormula.OfAreas of, Columns columns, int row) {
    if (of.form() == AreasForm.QUANTILE) {
      return quantile(of, columns, row);
    }
    if (of.form().isOfLine()) {
      return influence(of, columns, row);
    }
    if (columns.missing().isPresent()) {
      return columns.missing().get();
    }
    double[] x = columns.numbers().get(0);
    double[] holders = columns.numbers().size() > 1 ? columns.numbers().get(1) : ones(x.length);
    double[] amounts = new double[x.length];
    Arrays.setAll(amounts, i -> x[i] * holders[i]);
    boolean isSpread =
        columns.numbers().stream().flatMapToDouble(Arrays::stream).allMatch(f -> f >= 0);
    return isSpread && sum(amounts, x, Double.POSITIVE_INFINITY) > 0
        ? Value.of(shareUpTo(of.form() == AreasForm.LORENZ ? amounts : holders, x, x[row]))
        : NOT_APPLICABLE;
  }

  private Value quantile(BoundFormula.OfAreas of, Columns columns, int row) {
    List<Value> own = of.columns().stream().map(c -> evaluator.areas(c).get(row)).toList();
    Optional<Value> missing = MissingPropagation.firstMissing(own);
    if (missing.isPresent()) {
      return missing.get();
    }
    List<double[]> c = columns.numbers();
    return orNot(WeightedQuantile.of(c.get(0), c.get(1), row, of.setting()));
  }

  private static double[] ones(int length) {
    double[] ones = new double[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static double shareUpTo(double[] amounts, double[] x, double most) {
    return sum(amounts, x, most) / sum(amounts, x, Double.POSITIVE_INFINITY);
  }

  private static double sum(double[] amounts, double[] x, double most) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += x[i] <= most ? amounts[i] : 0;
    }
    return sum;
  }

  /** An area that has no part in the line has none: it lacks a figure, which is the reason. */
  private Value influence(BoundFormula.OfAreas of, Columns columns, int row) {
    List<Value> own = of.columns().stream().map(c -> evaluator.areas(c).get(row)).toList();
    Optional<Value> missing = MissingPropagation.firstMissing(own);
    if (missing.isPresent()) {
      return missing.get();
    }
    boolean isLeverage = of.form() == AreasForm.LEVERAGE;
    return columns
        .line()
        .map(line -> orNot(isLeverage ? line.leverage(row) : line.cooksDistance(row)))
        .orElse(NOT_APPLICABLE);
  }
}
