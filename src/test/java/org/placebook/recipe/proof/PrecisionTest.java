package org.placebook.recipe.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To what step figures look rounded. */
class PrecisionTest {
  @ParameterizedTest
  @CsvSource({
    "71000, 1000",
    "71500, 100",
    "71510, 10",
    "71515, 5",
    "71, 1",
    "7.1, 0.1",
    "7.12, 0.01",
    "0.000001, 0.000001",
    "-30, 10"
  })
  void aFigureShowsItsStep(double figure, double step) {
    assertThat(Precision.of(figure)).isEqualTo(step);
  }

  @Test
  void aThirdHasNone() {
    assertThat(Precision.of(1 / 3.0)).isZero();
    assertThat(Precision.of(0.0000001)).isZero();
  }

  @Test
  void theFinestStepIsThatOfAll() {
    assertThat(Precision.of(DoubleStream.of(100, 0, 75))).isEqualTo(5);
    assertThat(Precision.of(DoubleStream.of(0, 0))).isEqualTo(Double.MAX_VALUE);
  }
}
