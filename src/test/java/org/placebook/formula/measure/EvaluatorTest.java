package org.placebook.formula.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placebook.table.Missing;
import org.placebook.table.PackedValues;
import org.placebook.table.Reason;
import org.placebook.table.Text;
import org.placebook.table.Value;

/** Values at areas, at groups and at the comparator, by hand. */
class EvaluatorTest {
  private static final BoundFormula COUNT = figure(InputColumn.Unit.COUNT);
  private static final BoundFormula RATE = figure(InputColumn.Unit.RATE);
  private static final BoundFormula LIMIT = new BoundFormula.Constant(25);
  private static final Subject NORTH = new Subject.Group("North");
  private static final Value NOT_APPLICABLE = Value.missing(Reason.NOT_APPLICABLE);
  private static final Value NOT_AVAILABLE = Value.missing(Reason.NOT_AVAILABLE);

  /**
   * Four areas: 10 and 20 in the North, 30 in the South, 40 in no group; the comparator has 200.
   */
  private static final class Four implements FigureSource {
    private static final List<String> GROUPS = List.of("North", "North", "South", "");

    @Override
    public int areas() {
      return GROUPS.size();
    }

    @Override
    public String group(int area) {
      return GROUPS.get(area);
    }

    @Override
    public List<Integer> members(String group) {
      return IntStream.range(0, areas()).filter(i -> group(i).equals(group)).boxed().toList();
    }

    @Override
    public Value area(InputColumn column, int area) {
      return Value.of(10 * (area + 1));
    }

    @Override
    public OptionalInt rowIn(String input, Subject subject) {
      return subject.equals(new Subject.Area(0)) ? OptionalInt.of(5) : OptionalInt.empty();
    }

    @Override
    public Value standard(InputColumn column, Subject.Standard standard) {
      return Value.of(200);
    }
  }

  private final Evaluator evaluator = new Evaluator(new Four());

  private static BoundFormula figure(InputColumn.Unit unit) {
    return new BoundFormula.Figure(new InputColumn("in", "x", unit));
  }

  private static BoundFormula above(double limit) {
    return new BoundFormula.Comparison(">", COUNT, new BoundFormula.Constant(limit));
  }

  private Value at(BoundFormula measure, int area) {
    return evaluator.value(measure, new Subject.Area(area));
  }

  @Test
  void whatWasWorkedOutBeforeIsTakenOverFromTheSameFiguresOnly() {
    FigureSource figures = new Four();
    PackedValues before = PackedValues.of(4, area -> Value.of(7));
    Evaluator.Columns columns = new Evaluator.Columns(figures, Map.of(COUNT, before));

    assertThat(new Evaluator(figures, Optional.of(columns)).areas(COUNT)).isEqualTo(before);
    assertThat(new Evaluator(new Four(), Optional.of(columns)).areas(COUNT))
        .isEqualTo(evaluator.areas(COUNT))
        .first()
        .isEqualTo(Value.of(10));
  }

  /** 10, 20, 30 and 40 are 5, 10, 15 and 20% of the comparator's 200. */
  @Test
  void aColumnOfAllAreasHoldsWhatEachOfThemHasAlone() {
    BoundFormula there = new BoundFormula.AtStandard(COUNT, Subject.Standard.DEFAULT);
    BoundFormula part = new BoundFormula.Arithmetic("/", COUNT, there);
    BoundFormula hundredth = new BoundFormula.Arithmetic("*", part, new BoundFormula.Constant(100));
    BoundFormula largest =
        new BoundFormula.Extreme(true, List.of(new Member("own", COUNT), new Member("25", LIMIT)));
    assertThat(evaluator.areas(hundredth))
        .containsExactly(Value.of(5), Value.of(10), Value.of(15), Value.of(20));
    assertThat(evaluator.areas(largest))
        .containsExactly(new Text("25"), new Text("25"), new Text("own"), new Text("own"));
    for (int area = 0; area < 4; area++) {
      assertThat(new Evaluator(new Four()).value(hundredth, new Subject.Area(area)))
          .isEqualTo(evaluator.areas(hundredth).get(area));
    }
    BoundFormula ofNothing =
        new BoundFormula.Arithmetic("/", COUNT, new BoundFormula.Arithmetic("-", COUNT, COUNT));
    assertThat(evaluator.areas(ofNothing)).containsOnly(NOT_APPLICABLE);
  }

  @Test
  void countsOfAGroupAddUpAndRatesDoNot() {
    assertThat(evaluator.value(COUNT, NORTH)).isEqualTo(Value.of(30));
    assertThat(evaluator.value(RATE, NORTH)).isEqualTo(NOT_AVAILABLE);
    assertThat(evaluator.value(COUNT, new Subject.Group("East"))).isEqualTo(NOT_AVAILABLE);
    assertThat(evaluator.value(COUNT, Subject.Standard.DEFAULT)).isEqualTo(Value.of(200));
    BoundFormula there = new BoundFormula.AtStandard(COUNT, Subject.Standard.DEFAULT);
    assertThat(evaluator.value(there, NORTH)).isEqualTo(Value.of(200));
  }

  @Test
  void anAreaKnowsTheFigureOfItsGroup() {
    BoundFormula ofGroup = new BoundFormula.AtGroup(COUNT);
    assertThat(at(ofGroup, 0)).isEqualTo(Value.of(30));
    assertThat(at(ofGroup, 2)).isEqualTo(Value.of(30));
    assertThat(at(ofGroup, 3)).isEqualTo(NOT_APPLICABLE);
    assertThat(evaluator.value(ofGroup, NORTH)).isEqualTo(Value.of(30));
  }

  /** In the row of an area of a group, and of the group, its areas; else all. */
  @ParameterizedTest
  @CsvSource({"9, 2, 2, 4", "10, 1, 1, 3", "20, 0, 0, 2", "39.9, 0, 0, 1", "40, 0, 0, 0"})
  void areasAreCountedInTheirGroup(double limit, double area, double group, double all) {
    BoundFormula count = new BoundFormula.CountAreas(above(limit));
    assertThat(at(count, 0)).isEqualTo(Value.of(area));
    assertThat(evaluator.value(count, NORTH)).isEqualTo(Value.of(group));
    assertThat(at(count, 3)).isEqualTo(Value.of(all));
    assertThat(evaluator.value(count, Subject.Standard.DEFAULT)).isEqualTo(Value.of(all));
  }

  @Test
  void conditionsSayYesOrNo() {
    assertThat(at(above(10), 0)).isEqualTo(new Text("no"));
    assertThat(at(above(10), 1)).isEqualTo(new Text("yes"));
    assertThat(at(new BoundFormula.Truth(true), 0)).isEqualTo(new Text("yes"));
    assertThat(at(new BoundFormula.Truth(false), 0)).isEqualTo(new Text("no"));
  }

  @Test
  void oneOrTheOther() {
    BoundFormula choice =
        new BoundFormula.Choice(
            above(10), new BoundFormula.Words("many"), new BoundFormula.Words("[c]"));
    assertThat(at(choice, 1)).isEqualTo(new Text("many"));
    assertThat(at(choice, 0)).isEqualTo(Value.missing(Reason.CONFIDENTIAL));
    BoundFormula unknown = new BoundFormula.Comparison(">", RATE, new BoundFormula.Constant(1));
    BoundFormula open =
        new BoundFormula.Choice(unknown, new BoundFormula.Words("a"), new BoundFormula.Words("b"));
    assertThat(evaluator.value(open, NORTH)).isEqualTo(NOT_AVAILABLE);
    assertThat(at(new BoundFormula.Words(" "), 0)).isEqualTo(NOT_APPLICABLE);
  }

  /** Only what is not applicable has another in its place. */
  @Test
  void anotherInPlaceOfAnError() {
    BoundFormula overNothing =
        new BoundFormula.Arithmetic("/", COUNT, new BoundFormula.Constant(0));
    BoundFormula other = new BoundFormula.Otherwise(overNothing, new BoundFormula.Constant(7));
    assertThat(at(other, 0)).isEqualTo(Value.of(7));
    assertThat(at(new BoundFormula.Otherwise(COUNT, new BoundFormula.Constant(7)), 0))
        .isEqualTo(Value.of(10));
    assertThat(
            evaluator.value(new BoundFormula.Otherwise(RATE, new BoundFormula.Constant(7)), NORTH))
        .isEqualTo(NOT_AVAILABLE);
  }

  @Test
  void growthNeedsAnEarlierFigureAboveNought() {
    for (double earlier : new double[] {0, -1}) {
      BoundFormula growth = new BoundFormula.Growth(COUNT, new BoundFormula.Constant(earlier));
      assertThat(at(growth, 0)).isEqualTo(NOT_APPLICABLE);
    }
    assertThat(at(new BoundFormula.Growth(COUNT, new BoundFormula.Constant(0.5)), 0))
        .isEqualTo(Value.of(20));
  }

  @Test
  void groupsAndComparatorsHaveNoRank() {
    BoundFormula rank = new BoundFormula.Rank(COUNT, Within.AREAS, false);
    assertThat(at(rank, 3)).isEqualTo(Value.of(1));
    assertThat(evaluator.value(rank, NORTH)).isEqualTo(NOT_APPLICABLE);
    assertThat(evaluator.value(rank, Subject.Standard.DEFAULT)).isEqualTo(NOT_APPLICABLE);
    assertThat(at(new BoundFormula.OverAreas("AVERAGE", COUNT), 0)).isEqualTo(Value.of(25));
  }

  /** Rounded to 5, each member of a group may be 2.5 less or more. */
  @Test
  void boundsOfAGroupAddUp() {
    InputColumn column = new InputColumn("in", "x", InputColumn.Unit.COUNT);
    BoundFormula high = new BoundFormula.Bound(column, true, new Rounded.ToMultiples(5));
    BoundFormula low = new BoundFormula.Bound(column, false, new Rounded.ToMultiples(5));
    assertThat(at(high, 0)).isEqualTo(Value.of(12.5));
    assertThat(at(low, 0)).isEqualTo(Value.of(7.5));
    assertThat(evaluator.value(high, NORTH)).isEqualTo(Value.of(35));
    assertThat(evaluator.value(low, NORTH)).isEqualTo(Value.of(25));
    assertThat(evaluator.value(high, new Subject.Group("East"))).isEqualTo(NOT_AVAILABLE);
  }

  @Test
  void textsAreJoinedAndCut() {
    BoundFormula joined = new BoundFormula.Joined(new BoundFormula.Words("n="), COUNT);
    assertThat(at(joined, 0)).isEqualTo(new Text("n=10"));
    assertThat(at(new BoundFormula.Wording("LEFT", joined, 2), 0)).isEqualTo(new Text("n="));
    BoundFormula same =
        new BoundFormula.Comparison("=", new BoundFormula.Words("a"), new BoundFormula.Words("A"));
    assertThat(at(same, 0)).isEqualTo(new Text("yes"));
    BoundFormula less = new BoundFormula.Comparison("<", new BoundFormula.Words("10"), COUNT);
    assertThat(at(less, 1)).isEqualTo(new Text("yes"));
  }

  /** From eight arguments on the sum is remembered, for each place by itself. */
  @Test
  void manyArgumentsAreAddedUpOnceForEachPlace() {
    BoundFormula sum = new BoundFormula.Function("SUM", Collections.nCopies(8, COUNT));
    assertThat(at(sum, 0)).isEqualTo(Value.of(80));
    assertThat(at(sum, 1)).isEqualTo(Value.of(160));
    assertThat(at(sum, 0)).isEqualTo(Value.of(80));
  }

  @Test
  void anInputHasARowOfSomeAreasAndOfNoGroup() {
    BoundFormula row = new BoundFormula.RowIn("in");
    assertThat(at(row, 0)).isEqualTo(Value.of(5));
    assertThat(at(row, 1)).isEqualTo(NOT_AVAILABLE);
    assertThat(evaluator.value(row, NORTH)).isEqualTo(NOT_APPLICABLE);
  }

  @Test
  void onlyLowCountsAsNought() {
    assertThat(at(new BoundFormula.LowAsZero(new BoundFormula.Words("[low]"), 1), 0))
        .isEqualTo(Value.of(0));
    assertThat(at(new BoundFormula.LowAsZero(new BoundFormula.Words("[c]"), 1), 0))
        .isEqualTo(Value.missing(Reason.CONFIDENTIAL));
    assertThat(at(new BoundFormula.LowAsZero(COUNT, 1), 0)).isEqualTo(Value.of(10));
  }

  @Test
  void aFigureWithoutAPartnerIsLeftOut() {
    BoundFormula missing = new BoundFormula.Words("[c]");
    assertThat(at(new BoundFormula.Paired(COUNT, COUNT), 0)).isEqualTo(Value.of(10));
    assertThat(at(new BoundFormula.Paired(COUNT, missing), 0)).isEqualTo(NOT_AVAILABLE);
    assertThat(at(new BoundFormula.Paired(missing, COUNT), 0)).isEqualTo(NOT_AVAILABLE);
  }

  /** Of the first area's 10, 10 and 7. */
  @Test
  void theLargestMembersAreNamed() {
    Member own = new Member("A", COUNT);
    Member same = new Member("B", new BoundFormula.Constant(10));
    Member less = new Member("C", new BoundFormula.Constant(7));
    List<BoundFormula> members = List.of(own.measure(), same.measure(), less.measure());
    BoundFormula.Best best = new BoundFormula.Best(true, members);
    assertThat(at(best, 0)).isEqualTo(Value.of(10));
    assertThat(at(new BoundFormula.Best(false, members), 0)).isEqualTo(Value.of(7));
    assertThat(at(new BoundFormula.Tied(best, List.of(own, same, less)), 0))
        .isEqualTo(new Text("; A; B"));
    Value blank = new Missing(Reason.NOT_APPLICABLE, "");
    assertThat(at(new BoundFormula.Tied(best, List.of(less)), 0)).isEqualTo(blank);
    BoundFormula.Best none =
        new BoundFormula.Best(true, List.of(COUNT, new BoundFormula.Words("[c]")));
    assertThat(at(new BoundFormula.Tied(none, List.of(own)), 0)).isEqualTo(blank);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 8, 5, above",
    "5, 8, 5, similar",
    "2, 5, 5, similar",
    "2, 4.9, 5, below",
    "2, 8, 5, similar"
  })
  void limitsThatHoldTheComparatorAreSimilar(double low, double high, double against, String word) {
    assertThat(at(verdict(low, high, against, true), 0)).isEqualTo(new Text(word));
    assertThat(evaluator.value(verdict(low, high, against, true), Subject.Standard.DEFAULT))
        .isEqualTo(new Text("not compared"));
    assertThat(evaluator.value(verdict(low, high, against, false), Subject.Standard.DEFAULT))
        .isEqualTo(new Text(word.replace("similar", "no significant change")));
  }

  private static BoundFormula verdict(double low, double high, double against, boolean ofStandard) {
    return new BoundFormula.Verdict(
        new BoundFormula.Constant(low),
        new BoundFormula.Constant(high),
        new BoundFormula.Constant(against),
        "above",
        "below",
        ofStandard);
  }
}
