package org.placebook.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final List<Integer> HUNDRED = IntStream.range(0, 100).boxed().toList();

  @Test
  void keepsTheOrder() {
    assertThat(SideBySide.each(HUNDRED, i -> 2 * i))
        .isEqualTo(IntStream.range(0, 100).mapToObj(i -> 2 * i).toList());
  }

  @Test
  void ofSeveralFaultsTheFirstInOrderIsThrown() {
    assertThatThrownBy(() -> SideBySide.each(HUNDRED, SideBySideTest::brokenFromForty))
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("40");
  }

  private static int brokenFromForty(int number) throws IOException {
    if (number >= 40) {
      throw new IOException(String.valueOf(number));
    }
    return number;
  }

  @Test
  void lackOfMemoryIsThrownAsSuch() {
    assertThatThrownBy(
            () ->
                SideBySide.each(
                    HUNDRED,
                    i -> {
                      throw new OutOfMemoryError("of " + i);
                    }))
        .isExactlyInstanceOf(OutOfMemoryError.class)
        .hasMessage("of 0");
  }
}
