package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placebook.formula.excel.AreaBlock;
import org.placebook.formula.excel.NotNative;
import org.placebook.table.Reason;
import org.placebook.table.Value;

/** Ranks, counts and averages over many areas: right, and no scan of all areas for each. */
final class RankingsTest {
  private static final InputColumn COLUMN = new InputColumn("in", "x", InputColumn.Unit.COUNT);
  private static final BoundFormula FIGURE = new BoundFormula.Figure(COLUMN);

  /** Figures of areas in three groups; NaN is missing. */
  private static final class Made implements FigureSource {
    @Override
    public java.util.OptionalInt rowIn(String input, Subject subject) {
      return java.util.OptionalInt.empty();
    }

    private final double[] numbers;

    Made(double[] numbers) {
      this.numbers = numbers.clone();
    }

    @Override
    public int areas() {
      return numbers.length;
    }

    @Override
    public String group(int area) {
      return "group " + area % 3;
    }

    @Override
    public List<Integer> members(String group) {
      return IntStream.range(0, areas()).filter(i -> group(i).equals(group)).boxed().toList();
    }

    @Override
    public Value area(InputColumn column, int area) {
      return Double.isNaN(numbers[area])
          ? Value.missing(Reason.CONFIDENTIAL)
          : Value.of(numbers[area]);
    }

    @Override
    public Value standard(InputColumn column, Subject.Standard standard) {
      return Value.missing(Reason.NOT_AVAILABLE);
    }
  }

  static List<BoundFormula.Rank> ranks() {
    Within set = new Within.OfSet("some", List.of(1, 2, 5, 8, 13, 21, 34));
    return List.of(
        new BoundFormula.Rank(FIGURE, Within.AREAS, false),
        new BoundFormula.Rank(FIGURE, Within.AREAS, true),
        new BoundFormula.Rank(FIGURE, Within.GROUP, false),
        new BoundFormula.Rank(FIGURE, Within.GROUP, true),
        new BoundFormula.Rank(FIGURE, set, false),
        new BoundFormula.Rank(FIGURE, set, true));
  }

  @ParameterizedTest
  @MethodSource("ranks")
  void ranksAreOneMoreThanAreAhead(BoundFormula.Rank rank) {
    Random random = new Random(6);
    double[] numbers = random.ints(50, -4, 5).mapToDouble(i -> i / 2.0).toArray();
    numbers[7] = Double.NaN;
    numbers[8] = -0.0;
    numbers[9] = 0.0;
    FigureSource figures = new Made(numbers);
    Evaluator evaluator = new Evaluator(figures);
    for (int area = 0; area < numbers.length; area++) {
      assertThat(evaluator.value(rank, new Subject.Area(area)))
          .isEqualTo(expected(rank, figures, numbers, area));
    }
  }

  private static Value expected(
      BoundFormula.Rank rank, FigureSource figures, double[] numbers, int area) {
    if (Double.isNaN(numbers[area])) {
      return Value.missing(Reason.CONFIDENTIAL);
    }
    if (rank.within() instanceof Within.OfSet set && !set.areas().contains(area)) {
      return Value.missing(Reason.NOT_APPLICABLE);
    }
    int ahead = 0;
    for (int other = 0; other < numbers.length; other++) {
      boolean among =
          rank.within() instanceof Within.OfSet set
              ? set.areas().contains(other)
              : rank.within() instanceof Within.All
                  || figures.group(other).equals(figures.group(area));
      boolean before =
          rank.smallestFirst() ? numbers[other] < numbers[area] : numbers[other] > numbers[area];
      ahead += among && before ? 1 : 0;
    }
    return Value.of(ahead + 1);
  }

  @Test
  void manyAreasAreRankedCountedAndAveragedInNoTime() {
    double[] numbers = new Random(7).ints(100_000, 0, 1000).asDoubleStream().toArray();
    Evaluator evaluator = new Evaluator(new Made(numbers));
    BoundFormula rank = new BoundFormula.Rank(FIGURE, Within.AREAS, false);
    BoundFormula above =
        new BoundFormula.CountAreas(
            new BoundFormula.Comparison(
                ">", FIGURE, new BoundFormula.OverAreas("AVERAGE", FIGURE)));
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int area = 0; area < numbers.length; area++) {
            evaluator.value(rank, new Subject.Area(area));
            evaluator.value(above, new Subject.Area(area));
          }
        });
  }

  @Test
  void excelIsNotAskedToScanSoManyRowsForEachRow() {
    assertThat(new AreaBlock("Data", 2, 1, 50_000, Optional.empty()).scanned().lastRow())
        .isEqualTo(50_000);
    AreaBlock more = new AreaBlock("Data", 2, 1, 50_001, Optional.empty());
    assertThatThrownBy(more::scanned)
        .isInstanceOf(NotNative.class)
        .hasMessageContaining("50,001 rows");
  }
}
