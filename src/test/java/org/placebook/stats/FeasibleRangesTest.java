package org.placebook.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Ranges of figures that are held back, against ranges found by hand. */
class FeasibleRangesTest {
  private static final double MORE_THAN_THERE_IS = 1000;
  private static final Offset<Double> CLOSE = within(1e-6);

  private static FeasibleRanges.Sum parts(Integer... cells) {
    List<Integer> all = List.of(cells);
    return new FeasibleRanges.Sum(all, all.stream().map(cell -> 1).toList());
  }

  @Test
  void aFigureAloneInItsSumIsKnown() {
    double[] widths = FeasibleRanges.widths(new double[] {7}, List.of(parts(0)), 5);
    assertThat(widths).hasSize(1);
    assertThat(widths[0]).isCloseTo(0, CLOSE);
  }

  @Test
  void twoPartsOfAKnownSumAreAnythingUpToIt() {
    double[] widths =
        FeasibleRanges.widths(new double[] {4, 6}, List.of(parts(0, 1)), MORE_THAN_THERE_IS);
    assertThat(widths[0]).isCloseTo(10, CLOSE);
    assertThat(widths[1]).isCloseTo(10, CLOSE);
  }

  /** a + b = 3 and b + c = 5 leave b from 0 to 3, so a from 0 to 3 and c from 2 to 5. */
  @Test
  void sumsThatShareAFigureBindEachOther() {
    double[] widths =
        FeasibleRanges.widths(
            new double[] {1, 2, 3}, List.of(parts(0, 1), parts(1, 2)), MORE_THAN_THERE_IS);
    for (double width : widths) {
      assertThat(width).isCloseTo(3, CLOSE);
    }
  }

  /** Rows 10 and 10, columns 10 and 10, of a table of two by two: all four from 0 to 10. */
  @Test
  void aTableOfTwoByTwo() {
    double[] widths =
        FeasibleRanges.widths(
            new double[] {3, 7, 7, 3},
            List.of(parts(0, 1), parts(2, 3), parts(0, 2), parts(1, 3)),
            MORE_THAN_THERE_IS);
    for (double width : widths) {
      assertThat(width).isCloseTo(10, CLOSE);
    }
  }

  @Test
  void whatIsNotTiedTogetherIsLookedAtByItself() {
    double[] widths =
        FeasibleRanges.widths(
            new double[] {1, 50, 1, 50}, List.of(parts(0, 2), parts(1, 3)), MORE_THAN_THERE_IS);
    assertThat(widths[0]).isCloseTo(2, CLOSE);
    assertThat(widths[1]).isCloseTo(100, CLOSE);
    assertThat(widths[2]).isCloseTo(2, CLOSE);
    assertThat(widths[3]).isCloseTo(100, CLOSE);
  }

  @Test
  void aTotalThatIsHeldBackTooLeavesAllOpen() {
    FeasibleRanges.Sum sum = new FeasibleRanges.Sum(List.of(0, 1, 2), List.of(1, 1, -1));
    for (double width : FeasibleRanges.widths(new double[] {1, 2, 3}, List.of(sum), 5)) {
      assertThat(width).isGreaterThanOrEqualTo(5);
    }
  }

  /** A total of 7 less a part of 3 that is published leaves 4: nothing is open. */
  @Test
  void aDifferenceThatIsKnownAndItsOnePart() {
    FeasibleRanges.Sum difference = new FeasibleRanges.Sum(List.of(0, 1), List.of(1, -1));
    double[] widths = FeasibleRanges.widths(new double[] {4, 7}, List.of(difference, parts(1)), 5);
    assertThat(widths[0]).isCloseTo(0, CLOSE);
    assertThat(widths[1]).isCloseTo(0, CLOSE);
  }

  @Test
  void enoughIsEnough() {
    for (double width : FeasibleRanges.widths(new double[] {100, 100}, List.of(parts(0, 1)), 3)) {
      assertThat(width).isBetween(3.0, 200.0);
    }
  }

  @Test
  void aFigureInNoSumMayBeAnything() {
    double[] widths = FeasibleRanges.widths(new double[] {7, 8}, List.of(parts(1)), 5);
    assertThat(widths[0]).isInfinite();
    assertThat(widths[1]).isCloseTo(0, CLOSE);
    assertThat(FeasibleRanges.widths(new double[] {}, List.of(), 5)).isEmpty();
  }

  @Test
  void signsMustGoWithTheCells() {
    assertThatThrownBy(() -> new FeasibleRanges.Sum(List.of(0, 1), List.of(1)))
        .hasMessage("2 cells with 1 signs");
  }
}
