package org.placebook.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Axes begin, end and step at round numbers. */
class AxisScaleTest {
  @Test
  void beginsAtNoughtWhereFiguresComeNear() {
    assertThat(AxisScale.around(DoubleStream.of(0.05, 0.46))).isEqualTo(new AxisScale(0, 0.5, 0.1));
  }

  @Test
  void staysCloseWhereFiguresAreFarFromNought() {
    assertThat(AxisScale.around(DoubleStream.of(101, 108))).isEqualTo(new AxisScale(100, 110, 2));
  }

  @Test
  void barsStandOnNought() {
    assertThat(AxisScale.fromNought(DoubleStream.of(101, 108)))
        .isEqualTo(new AxisScale(0, 120, 20));
    assertThat(AxisScale.fromNought(DoubleStream.of(-0.105, 0.34)).marks())
        .containsExactly(-0.2, -0.1, 0.0, 0.1, 0.2, 0.3, 0.4);
    assertThat(AxisScale.fromNought(DoubleStream.of(-3, -1)).greatest()).isZero();
  }

  @Test
  void showsNoMoreDecimalsThanTheStepsNeed() {
    assertThat(new AxisScale(0, 0.5, 0.1).format("0.0%")).isEqualTo("0%");
    assertThat(new AxisScale(0, 0.05, 0.005).format("0.00%")).isEqualTo("0.0%");
    assertThat(new AxisScale(0, 3, 0.5).format("#,##0.00")).isEqualTo("#,##0.0");
    assertThat(new AxisScale(0, 5, 2.5).format("0.0;0.0")).isEqualTo("0.0;0.0");
    assertThat(new AxisScale(0, 1000, 250).format("#,##0;#,##0")).isEqualTo("#,##0;#,##0");
  }

  @Test
  void oneFigureAloneHasRoom() {
    AxisScale scale = AxisScale.fromNought(DoubleStream.of(0, 0));
    assertThat(scale.greatest()).isGreaterThan(scale.least());
    assertThat(AxisScale.around(DoubleStream.of(7, 7)).along(7)).isBetween(0.1, 0.9);
  }

  @Test
  void refusesAnAxisThatLeadsNowhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AxisScale(1, 1, 0.5))
        .withMessageContaining("1.0 to 1.0");
  }
}
