package org.placebook.write.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalTest {
  static DoubleStream seeded() {
    Random random = new Random(1729);
    return DoubleStream.concat(
        random.doubles(2_000, -1e6, 1e6),
        DoubleStream.concat(
            random.longs(2_000).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite),
            random.ints(2_000).mapToDouble(whole -> whole / 1000.0)));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "5, 5",
    "-5, -5",
    "0.1, 0.1",
    "-0.5, -0.5",
    "12.07, 12.07",
    "100, 100",
    "0.000001, 0.000001",
    "9007199254740991, 9007199254740991",
    "1e300, 1.0E300",
    "1e15, 1000000000000000",
    "2.872, 2.872"
  })
  void isShort(double number, String shown) {
    assertThat(Decimal.text(number)).isEqualTo(shown);
  }

  @Test
  void readsBackTheSame() {
    seeded().forEach(DecimalTest::readsBack);
  }

  @Test
  void hasTheDigitsOfTheJdkWhereThatWritesNoExponent() {
    Random random = new Random(1729);
    DoubleStream shares = random.ints(5_000, 1, 1 << 20).mapToDouble(part -> part / 1_048_583.0);
    DoubleStream halves = random.ints(5_000, 1, 1 << 30).mapToDouble(part -> part / 1024.0);
    DoubleStream neighbours = random.ints(5_000).mapToDouble(whole -> Math.nextUp(whole / 1e4));
    Stream.of(seeded(), shares, halves, neighbours)
        .flatMapToDouble(numbers -> numbers)
        .filter(number -> Math.abs(number) >= 1e-3 && Math.abs(number) < 1e7)
        .filter(number -> number != Math.rint(number))
        .forEach(number -> assertThat(Decimal.text(number)).isEqualTo(Double.toString(number)));
  }

  @Test
  void refusesWhatIsNoNumber() {
    assertThatThrownBy(() -> Decimal.text(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("NaN");
  }

  private static void readsBack(double number) {
    // -0.0 and 0.0 are one number in Excel.
    assertThat(Double.parseDouble(Decimal.text(number)) + 0.0).isEqualTo(number + 0.0);
  }
}
