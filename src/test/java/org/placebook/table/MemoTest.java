package org.placebook.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MemoTest {
  private final Memo<List<Integer>, Integer> memo = new Memo<>();

  @Test
  void whatIsKnownIsNotWorkedOutAgain() {
    List<Integer> thing = List.of(1);
    assertThat(memo.find(thing)).isEmpty();
    assertThat(memo.of(thing, () -> 7)).isEqualTo(7);
    assertThat(memo.of(thing, () -> 8)).isEqualTo(7);
    assertThat(memo.find(thing)).contains(7);
    assertThat(memo.all()).isEqualTo(Map.of(List.of(1), 7));
  }

  /** Two formulas alike may stand in tables apart. */
  @Test
  void thingsThatAreAlikeAreToldApart() {
    assertThat(memo.of(List.of(1, 2), () -> 7)).isEqualTo(7);
    assertThat(memo.of(List.of(1, 2), () -> 8)).isEqualTo(8);
  }

  @Test
  void placesThatAreAlikeAreTheSame() {
    List<Integer> thing = List.of(1);
    assertThat(memo.of(thing, new Text("Bury"), () -> 7)).isEqualTo(7);
    assertThat(memo.of(thing, new Text("Bury"), () -> 8)).isEqualTo(7);
    assertThat(memo.of(thing, new Text("Wigan"), () -> 8)).isEqualTo(8);
  }

  @Test
  void whateverThreadIsFirstAllGetTheSame() {
    AtomicInteger worked = new AtomicInteger();
    for (int round = 0; round < 2_000; round++) {
      List<Integer> thing = List.of(round);
      List<Integer> got =
          IntStream.range(0, 4)
              .parallel()
              .mapToObj(i -> memo.of(thing, worked::incrementAndGet))
              .distinct()
              .toList();
      assertThat(got).hasSize(1);
    }
  }
}
