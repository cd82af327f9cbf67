package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SideBySideTest {
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void keepsTheOrder(boolean alone) {
    assertThat(SideBySide.each(HUNDRED, alone, i -> 2 * i))
        .isEqualTo(IntStream.range(0, 100).mapToObj(i -> 2 * i).toList());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofSeveralFaultsTheFirstInOrderIsThrown(boolean alone) {
    assertThatThrownBy(() -> SideBySide.each(HUNDRED, alone, SideBySideTest::brokenFromForty))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("40");
  }

  private static int brokenFromForty(int number) throws IOException {
    if (number >= 40) {
      throw new IOException(String.valueOf(number));
    }
    return number;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lackOfMemoryIsThrownAsSuch(boolean alone) {
    assertThatThrownBy(
            () ->
                SideBySide.each(
                    HUNDRED,
                    alone,
                    i -> {
                      throw new OutOfMemoryError("of " + i);
                    }))
        .isExactlyInstanceOf(OutOfMemoryError.class)
        .hasMessage("of 0");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsBegunIsDoneOnce(boolean alone) {
    AtomicInteger times = new AtomicInteger();
    SideBySide.Begun<Integer> begun = SideBySide.begin(alone, times::incrementAndGet);
    assertThat(begun.made()).isEqualTo(1);
    assertThat(begun.made()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsBegunFailsWhereItIsAskedFor(boolean alone) {
    SideBySide.Begun<String> begun =
        SideBySide.begin(
            alone,
            () -> {
              throw new IllegalArgumentException("no such area");
            });
    assertThatThrownBy(begun::made)
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such area");
  }
}
