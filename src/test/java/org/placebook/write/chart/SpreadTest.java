package org.placebook.write.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Labels that would lie on each other move apart, the others stay. */
class SpreadTest {
  private static final double FAR = 1_000;

  @Test
  void leavesAloneWhatDoesNotMeet() {
    assertThat(LabelSpread.apart(new double[] {30, 10, 20}, 5, FAR)).containsExactly(30, 10, 20);
  }

  @Test
  void setsACrowdAroundItsMiddle() {
    assertThat(LabelSpread.apart(new double[] {10, 10, 10, 40}, 6, FAR))
        .containsExactly(4, 10, 16, 40);
  }

  @Test
  void joinsCrowdsThatMeetOnceMoved() {
    double[] apart = LabelSpread.apart(new double[] {0, 1, 9, 10}, 6, FAR);
    assertThat(apart).containsExactly(-4, 2, 8, 14);
  }

  @Test
  void setsNothingBeyondTheGreatest() {
    assertThat(LabelSpread.apart(new double[] {5, 20, 29, 31}, 6, 30))
        .containsExactly(5, 18, 24, 30);
    assertThat(LabelSpread.apart(new double[] {33}, 6, 30)).containsExactly(30);
  }

  @Test
  void keepsTheOrderOfTheFigures() {
    assertThat(LabelSpread.apart(new double[] {2, 1}, 4, FAR)).containsExactly(3.5, -0.5);
  }

  @Test
  void hasNothingToDoWithNothing() {
    assertThat(LabelSpread.apart(new double[0], 4, FAR)).isEmpty();
  }
}
